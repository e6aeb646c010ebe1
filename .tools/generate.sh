#!/bin/sh
# Makes the Go side of every contract: each service's server, and the clients
# of the services that call it. Run by `make generate`.
set -eu
cd "$(dirname "$0")"
export GOWORK=off
for service in auth profile workout-plan progress; do
	go tool oapi-codegen -config oapi-server.yaml -o "../services/$service/api/api.gen.go" "../services/$service/api/openapi.yaml"
done
client() { # caller, callee, package
	go tool oapi-codegen -config oapi-client.yaml -package "$3" -o "../services/$1/internal/peers/$3/client.gen.go" "../services/$2/api/openapi.yaml"
}
client workout-plan profile profileapi
client workout-plan progress progressapi
client progress workout-plan catalogueapi
