module github.com/fitfusion/fitfusion/services/profile

go 1.26.0
