module github.com/fitfusion/fitfusion/services/platform

go 1.26.0
