module github.com/fitfusion/fitfusion/services/workout-plan

go 1.26.0
