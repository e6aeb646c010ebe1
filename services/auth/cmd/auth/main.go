// Command auth runs the auth service.
package main

import (
	"os"

	"github.com/fitfusion/fitfusion/services/auth"
	"github.com/fitfusion/fitfusion/services/platform/service"
)

func main() { os.Exit(service.Main("auth", auth.Run)) }
