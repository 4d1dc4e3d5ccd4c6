# make run    sets everything up and opens the window (without a display: the guided tour, offscreen)
# make test   sets everything up and passes every check: lint, types, import contracts, tests
# make bundle builds the stand-alone program (dist/amigrate and its archive), make dist the wheel and the sdist
# make lock   resolves the dependencies anew into requirements/

PYTHON ?= python3
BIN := .venv/bin
TOUR := build/tour
LANGUAGES ?= --languages
UNAME := $(shell uname -s)

.PHONY: run test lint types contracts tests coverage tour bench bundle dist lock clean

run: .venv/run.stamp
ifeq ($(UNAME)$(DISPLAY)$(WAYLAND_DISPLAY),Linux)
	@echo "amigrate: no display here, so this is the guided tour, offscreen."
	@$(MAKE) --no-print-directory tour LANGUAGES=
else
	$(BIN)/amigrate
endif

tour: .venv/run.stamp
	@sh .ci/system-packages tour
	@$(BIN)/python tests/samples/tour_sample.py $(TOUR)/debian-micro.ova
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m gui.tour $(LANGUAGES) $(TOUR)/debian-micro.ova $(TOUR)

test: lint types contracts tests

lint: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/dev.stamp
	$(BIN)/mypy

contracts: .venv/dev.stamp
	$(BIN)/lint-imports

# A worker that dies is not replaced: xdist then waits for ever (seen with 3.8). What it had to do fails or is done by the others.
tests: .venv/dev.stamp
ifdef TESTS
	$(BIN)/python -m pytest $(TESTS)
else
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile --max-worker-restart 0 -m "not timing"
	$(BIN)/python -m pytest -m timing
endif

# A tracer costs a quarter of the time, so the coverage is looked at on its own.
coverage: .venv/dev.stamp
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile --max-worker-restart 0 --cov --cov-report=term -m "not timing"

bench: .venv/dev.stamp
	$(BIN)/python -m benchmarks

bundle: .venv/dev.stamp
	$(BIN)/python packaging/bundle.py

dist: .venv/dev.stamp
	$(BIN)/python -m hatchling build -d dist

# The environment is made once and again only when a lock changes; system packages are looked at each time (it takes no time).
.venv/run.stamp: requirements/run.lock pyproject.toml
	@sh .ci/system-packages run
	@sh .ci/environment $(PYTHON) requirements/run.lock
	@touch $@

.venv/dev.stamp: requirements/dev.lock pyproject.toml .ci/system-packages
	@sh .ci/system-packages run tour test
	@sh .ci/environment $(PYTHON) requirements/dev.lock
	@touch .venv/run.stamp $@

lock:
	$(BIN)/python -m pip install -q uv
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --no-annotate --no-emit-index-url --python-version 3.11 pyproject.toml --group build -o requirements/run.lock
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --no-annotate --no-emit-index-url --python-version 3.11 pyproject.toml --group build --group dev -c requirements/run.lock -o requirements/dev.lock

clean:
	rm -rf build dist .venv .cache
