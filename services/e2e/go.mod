module github.com/fitfusion/fitfusion/services/e2e

go 1.26.0
