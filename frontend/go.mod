module github.com/fitfusion/fitfusion/frontend

go 1.26.0
