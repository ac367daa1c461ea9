# Kopā: `make demo` to see it, `make test` to check it, `make run` for the real bot.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
UV     := $(BIN)/uv
UV_VERSION := 0.9.7
READY  := $(VENV)/.ready
# Many tests wait for a bot that is paced as Telegram wishes: more of them than processors run at once.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 2)

export UV_PROJECT_ENVIRONMENT := $(VENV)
export UV_PYTHON_DOWNLOADS := never
# The system's certificates, as pip uses them: networks of municipalities often have their own.
export UV_SYSTEM_CERTS := true

.PHONY: help install demo test run check torture bench backup clean
help:
	@echo "make demo     Kopā on a page of phones, with a local Telegram: no token, no account"
	@echo "make test     lint, types and every test"
	@echo "make run      the real bot (KOPA_TOKEN in .env)"
	@echo "make check    lint and types only; is a set-up whole? ask .venv/bin/kopa check"
	@echo "make backup   a sealed copy of everything but the keys"
	@echo "make torture  the long reliability rigs     make bench  the measurements"

install: $(READY)
$(READY): pyproject.toml uv.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Kopā needs Python 3.11 or newer: install it, or name it with make PYTHON=python3.13"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) > /dev/null || { rm -rf $(VENV); \
		echo "Python cannot make a virtual environment: install its venv package (Debian: apt install python3-venv)"; exit 1; }
	@test -x $(UV) || $(BIN)/python -m pip install --quiet --disable-pip-version-check "uv>=$(UV_VERSION)"
	@$(UV) sync --quiet --locked --inexact --python $(BIN)/python
	@touch $(READY)

demo: install
	@$(BIN)/kopa demo

test: install check
	@$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup

run: install
	@$(BIN)/kopa run

backup: install
	@$(BIN)/kopa backup

check: install
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

torture: install
	@$(BIN)/python -m pytest -m torture --timeout 3600 -n $(WORKERS) --dist loadgroup

bench: install
	@$(BIN)/python -m bench

clean:
	rm -rf $(VENV)
