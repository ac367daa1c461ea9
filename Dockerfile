# Kopā in a container: data and keys in volumes of their own, no root, nothing to build with in the last stage.
FROM python:3.13-slim AS build
RUN pip install --no-cache-dir "uv>=0.9.7,<1"
ENV UV_PYTHON_DOWNLOADS=never UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-dev --no-install-project
COPY README.md LICENSE ./
COPY bot bot
COPY handlers handlers
COPY storage storage
COPY locales locales
COPY domain domain
COPY sandbox sandbox
RUN uv sync --locked --no-dev --no-editable

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /data --no-create-home kopa \
    && install -d -m 700 -o kopa -g kopa /data /keys
COPY --from=build /app/.venv /app/.venv
ENV PATH=/app/.venv/bin:$PATH PYTHONUNBUFFERED=1 KOPA_DATA=/data KOPA_KEYS=/keys
WORKDIR /data
USER kopa
VOLUME ["/data", "/keys"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["kopa", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["kopa"]
CMD ["run"]
