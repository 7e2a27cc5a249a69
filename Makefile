# `make run` and `make test` need Python 3.11 or later, nothing else: they make their own environment in .venv.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
URL ?= http://127.0.0.1:$(PORT)
BIN := .venv/bin
.DEFAULT_GOAL := help

.venv/installed: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	touch $@

.venv/installed-dev: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch .venv/installed $@

.PHONY: run
run: .venv/installed ## serve the sample articles as a timeline on http://127.0.0.1:8000 (PORT=9000 for another port)
	$(BIN)/timeline migrate
	$(BIN)/timeline add --replace samples/*.json
	exec $(BIN)/timeline serve --host $(HOST) --port $(PORT)

.PHONY: test
test: .venv/installed-dev ## run every test (ARGS="tests/test_cli.py -k add" for some)
	$(BIN)/python -m pytest --numprocesses=auto --dist=loadfile $(ARGS)

.PHONY: lint
lint: .venv/installed-dev ## check style, format, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

.PHONY: format
format: .venv/installed-dev ## mend style and format where a tool can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

.PHONY: accuracy
accuracy: .venv/installed-dev ## score the resolver on every corpus (ARGS="--errors CORPUS" for the wrong answers)
	$(BIN)/python -m benchmarks.accuracy $(ARGS)

.PHONY: bench
bench: .venv/installed-dev ## measure speed beside dateparser and chrono-node (ARGS="--profile" for where the time goes)
	$(BIN)/python -m benchmarks.speed $(ARGS)

.PHONY: clean
clean: ## remove the environment, the caches and what was built; var/ (the database) stays
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find service tests -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 12
