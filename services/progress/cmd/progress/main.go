// Command progress runs the progress service.
package main

import (
	"os"

	"github.com/fitfusion/fitfusion/services/platform/service"
	"github.com/fitfusion/fitfusion/services/progress"
)

func main() { os.Exit(service.Main("progress", progress.Run)) }
