module github.com/fitfusion/fitfusion/services/auth

go 1.26.0
