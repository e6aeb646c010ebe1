// Command profile runs the profile service.
package main

import (
	"os"

	"github.com/fitfusion/fitfusion/services/platform/service"
	"github.com/fitfusion/fitfusion/services/profile"
)

func main() { os.Exit(service.Main("profile", profile.Run)) }
