module github.com/fitfusion/fitfusion/services/progress

go 1.26.0
