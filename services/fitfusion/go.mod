module github.com/fitfusion/fitfusion/services/fitfusion

go 1.26.0
