# Two commands do all the set-up on a fresh machine:
#   make assess   installs what is missing, builds, and assesses a real proposal
#   make test     installs what is missing, builds, and passes the tests
# Others: make lint, make clean

PROPOSAL ?= assessments/proposals/uc-childcare-upfront.yaml

.PHONY: assess test lint build clean ready

assess: build
	@swift run --skip-build cyp-impact assess $(PROPOSAL)

test: ready
	swift test

lint:
	swift format lint --strict --recursive Package.swift Sources Plugins Tests

build: ready
	@echo "Building; the first build takes a few minutes." >&2
	@swift build >&2

ready:
	@scripts/ready

clean:
	swift package clean
