# syntax=docker/dockerfile:1

FROM python:3.11-slim-bookworm AS build
WORKDIR /source
RUN python -m venv /venv
COPY . .
RUN /venv/bin/pip install --no-cache-dir . && /venv/bin/pip uninstall --yes pip setuptools

FROM python:3.11-slim-bookworm
LABEL org.opencontainers.image.title="event-timeline" org.opencontainers.image.licenses="Apache-2.0"
RUN useradd --system --uid 10001 --home-dir /app timeline && install --directory --owner timeline /app /app/var
COPY --from=build /venv /venv
WORKDIR /app
COPY samples samples
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 DATABASE_URL=sqlite:////app/var/timeline.sqlite3
USER 10001
VOLUME /app/var
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/readyz', timeout=4)"]
CMD ["timeline", "serve", "--host", "0.0.0.0", "--port", "8000"]
