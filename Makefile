# FitFusion needs Go and Node; everything else is fetched and pinned.
#   make run     build all, start it on http://localhost:8080, data in ./data
#   make test    everything that continuous integration runs
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

TAGS := -tags nomsgpack
ARGS ?=
WEB := frontend
WEB_SOURCES := $(shell find $(WEB)/src $(WEB)/public $(WEB)/plugins -type f 2>/dev/null) \
	$(wildcard $(WEB)/*.html $(WEB)/*.ts $(WEB)/package.json)

.PHONY: help
help: ## This list.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

.PHONY: run
run: web build ## Build and start everything. ARGS="--demo" adds a demo account.
	./bin/fitfusion $(ARGS)

.PHONY: build
build: ## Build the all-in-one program as bin/fitfusion.
	@go build $(TAGS) -trimpath -o bin/fitfusion ./services/fitfusion/cmd/fitfusion

.PHONY: web
web: $(WEB)/dist/index.html ## Build the web app as frontend/dist.

# The locked versions, without writing the lock. `npm ci` is no choice: it refuses
# a lock that lacks another platform's binaries, which are optional and may not
# be had everywhere.
$(WEB)/node_modules/.package-lock.json: $(WEB)/package-lock.json
	npm --prefix $(WEB) install --no-save --no-audit --no-fund
	@touch $@

$(WEB)/dist/index.html: $(WEB)/node_modules/.package-lock.json $(WEB_SOURCES)
	npm --prefix $(WEB) run build
	@touch $@

.PHONY: generate
generate: ## Make code from the contracts (services/*/api/openapi.yaml).
	.tools/generate
	npm --prefix $(WEB) run api

.PHONY: generate-check
generate-check: ## Check that generated code is what the contracts give.
	.tools/generate --check
	npm --prefix $(WEB) run api:check

.PHONY: lint
lint: lint-scripts ## Check the code and the scripts; the import direction, too.
	.tools/lint run

.PHONY: lint-scripts
lint-scripts: ## Check shell scripts and workflows.
	.tools/scripts

.PHONY: fmt
fmt: $(WEB)/node_modules/.package-lock.json ## Format the code.
	.tools/lint fmt
	npm --prefix $(WEB) run fix

.PHONY: test
test: generate-check lint test-go test-modules test-web test-journeys ## Everything that CI runs.
	@echo "make test: all passed"

.PHONY: test-go
test-go: web build ## Vet and test all Go modules.
	go vet $(TAGS) work
	@# Tests read files that Go's cache of results does not know of: k8s, compose.yaml.
	go test $(TAGS) -count=1 work

.PHONY: test-modules
test-modules: ## Check that each Go module builds alone.
	.tools/modules

.PHONY: test-web
test-web: $(WEB)/node_modules/.package-lock.json ## Check and test the web app.
	npm --prefix $(WEB) run check
	npm --prefix $(WEB) test

.PHONY: test-journeys
test-journeys: web build ## The journeys of a person, in a browser.
	chrome=$$(.tools/browser) && CHROME_PATH=$$chrome npm --prefix $(WEB) run test:browser

.PHONY: check-cluster
check-cluster: $(WEB)/node_modules/.package-lock.json ## Try the manifests on the cluster that KUBECONFIG names; see services/e2e/cluster.
	chrome=$$(.tools/browser) && CHROME_PATH=$$chrome go run $(TAGS) ./services/e2e/cluster $(ARGS)

.PHONY: bench
bench: web build ## Measure what a request, a plan, a search and a figure cost, against their limits.
	go run $(TAGS) ./services/e2e/bench
	cd services/workout-plan && go test -run xxx -bench 'Generate|Everyone|Search' -benchtime 2s ./internal/plan ./internal/catalogue
	cd $(WEB) && node tools/figures/measure.mjs

.PHONY: env
env: ## Make the secrets of compose.yaml that .env does not have yet.
	.tools/env .env

.PHONY: images
images: ## Build all container images as fitfusion/<name>:dev.
	.tools/images

.PHONY: check-images
check-images: $(WEB)/node_modules/.package-lock.json ## Build the images and try them and compose.yaml with Docker.
	.tools/check-images

.PHONY: backup
backup: ## Back up what runs by compose.yaml to ./backups.
	.tools/backup

.PHONY: minikube
minikube: ## Bring everything up on a minikube that runs.
	k8s/minikube

.PHONY: check-gke
check-gke: ## Check each gcloud command of k8s/gke and the guides against gcloud.
	.tools/check-gke

.PHONY: clean
clean: ## Remove what was built; ./data stays.
	rm -rf bin .bin $(WEB)/dist $(WEB)/node_modules $(WEB)/test-results $(WEB)/playwright-report
