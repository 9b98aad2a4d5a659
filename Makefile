# Each of these works as the only command typed, on a machine with Go, Node and
# npm; what else is needed is fetched once and kept in node_modules and .cache.
#
#   make serve   builds the site and serves it; HTTP=host:port for another address
#   make test    everything a change must pass
#   make dist    writes the site to dist/
#   make bench   the product's figures, as ratios that hold on any machine

HTTP ?= localhost:8080

# A checkout may lack its history, or belong to someone else; neither matters.
export GOFLAGS += -buildvcs=false

.PHONY: serve test dist bench setup chromium
.DELETE_ON_ERROR:

serve:
	@echo "building; the address follows"
	@go run ./site -http $(HTTP)

dist:
	@go run ./site -o dist

# -count=1: several tests run other programs, whose sources the cache of results
# doesn't watch.
test: setup
	@echo "format and vet"
	@unformatted=$$(gofmt -l e2e rules site wasm) && { [ -z "$$unformatted" ] || { echo "run gofmt -w on:" $$unformatted; exit 1; }; }
	@go vet ./...
	@GOOS=js GOARCH=wasm go vet ./rules/... ./wasm
	@echo "native tests"
	@go test -count=1 $$(go list ./... | grep -v '/e2e$$')
	@echo "wasm tests, under Node"
	@GOOS=js GOARCH=wasm go test -exec "$$(go env GOROOT)/lib/wasm/go_js_wasm_exec" -count=1 ./wasm
	@echo "tests in Chromium"
	@mkdir -p .cache/failures
	@go test -count=1 -artifacts -outputdir "$(CURDIR)/.cache/failures" ./e2e

# Never timed in a test: a busy machine proves nothing about a change. The program
# is built as site/program.go builds it: small, without inlining.
bench: setup
	@echo "some minutes, on a quiet machine"
	@{ go test -run '^$$' -bench 'Check|Paste' -benchtime 2000x ./rules; \
	   go test -run '^$$' -bench Size -benchtime 1x ./site; \
	   GOOS=js GOARCH=wasm go test -gcflags=all=-l -exec "$$(go env GOROOT)/lib/wasm/go_js_wasm_exec" -run '^$$' -bench . -benchtime 200x ./wasm; \
	   go test -run '^$$' -bench . -benchtime 20x ./e2e; } | go run ./e2e/figures

# What the tests in Chromium need. A stamp says what was fetched; a Chromium can
# come and go, so it is looked for each time.
setup: .cache/npm.done .cache/driver.done chromium

.cache/npm.done: package.json package-lock.json .npmrc
	@command -v npm >/dev/null || { echo "npm is missing: install Node 20 or later, with npm"; exit 1; }
	@echo "fetching the test tools into node_modules"
	@npm ci --ignore-scripts --no-progress --loglevel=error
	@mkdir -p .cache && touch $@

# The driver is a folder with npm's playwright-core under the name package. It is
# a copy, since playwright-go may change a file in it.
.cache/driver.done: .cache/npm.done
	@rm -rf .cache/driver && mkdir -p .cache/driver
	@cp -R node_modules/playwright-core .cache/driver/package
	@touch $@

chromium: .cache/driver.done
	@sh e2e/chromium.sh
