# Two commands matter: `make demo` and `make test`. Both set everything up first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Python keeps what it has compiled: it is started hundreds of times.
unexport PYTHONDONTWRITEBYTECODE
TESTS ?= tests

.PHONY: demo test check fix lock browser nightly crash bench clean

demo: $(VENV)/.run
	$(BIN)/homeroom demo $(ARGS)

test: check browser
	$(BIN)/python -m pytest $(TESTS) -n 4 --dist worksteal --cov --cov-report=term --cov-fail-under=94

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .

fix: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The page is tested in a real browser: Debian's where there is apt, playwright's own elsewhere.
browser: $(VENV)/.dev
	sh .ci/browser $(BIN)/playwright

# uv writes the addresses of its sources nowhere: hashes only, for every platform.
LOCK := UV_CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url pyproject.toml
lock: $(VENV)/.uv
	$(LOCK) $(UPGRADE) --group dev -o requirements-dev.txt
	$(LOCK) $(UPGRADE) -c requirements-dev.txt -o requirements.txt

$(VENV)/.uv:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Homeroom needs Python 3.11 or newer.")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==0.13.9
	touch $@

$(VENV)/.run: $(VENV)/.uv requirements.txt pyproject.toml
	test -e $(VENV)/.dev || $(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements.txt
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps -e .
	touch $@

$(VENV)/.dev: $(VENV)/.uv requirements-dev.txt pyproject.toml
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements-dev.txt
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps -e .
	touch $@

# The long harnesses: every invariant broken on purpose, and whatever else takes its time.
nightly: $(VENV)/.dev
	$(BIN)/python -m pytest $(TESTS) -n 2 -m nightly

# The real program, killed so many times while people write; half as many are part of `make test`.
KILLS ?= 200
crash: $(VENV)/.dev
	KILLS=$(KILLS) $(BIN)/python -m pytest $(TESTS)/crash -n 3

# Ratios against named peers in the same run; never a test.
bench: $(VENV)/.dev
	$(BIN)/python -m tests.bench $(ARGS)

clean:
	rm -rf $(VENV) .coverage* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
