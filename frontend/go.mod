module github.com/fitfusion/fitfusion/frontend

go 1.26.0

require (
	github.com/fitfusion/fitfusion/services/platform v0.0.0
	github.com/rs/zerolog v1.35.1
)

require (
	github.com/caarlos0/env/v11 v11.4.2 // indirect
	github.com/mattn/go-colorable v0.1.14 // indirect
	github.com/mattn/go-isatty v0.0.24 // indirect
	golang.org/x/sync v0.24.0 // indirect
	golang.org/x/sys v0.49.0 // indirect
)

replace github.com/fitfusion/fitfusion/services/platform => ../services/platform
