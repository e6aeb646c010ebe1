// Command frontend runs FitFusion's front door; see package frontend.
package main

import (
	"os"

	"github.com/fitfusion/fitfusion/frontend"
	"github.com/fitfusion/fitfusion/services/platform/process"
)

func main() { os.Exit(process.Main(process.Program{Name: "frontend"}, frontend.Run)) }
