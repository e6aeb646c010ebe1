// Command workout-plan serves the exercise catalogue and the training plans.
package main

import (
	"os"

	"github.com/fitfusion/fitfusion/services/platform/service"
	workoutplan "github.com/fitfusion/fitfusion/services/workout-plan"
)

func main() { os.Exit(service.Main("workout-plan", workoutplan.Run)) }
