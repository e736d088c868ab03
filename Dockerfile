# Homeroom in one container: the bot, and everything it keeps in the volume /data.
#   docker build -t homeroom .
#   docker run --init --env-file .env -v homeroom:/data homeroom

# The Python that the tests run on.
FROM python:3.11-slim

ENV PYTHONUNBUFFERED=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1

# Dependencies first and by their hashes: they change seldom, and nothing else gets in.
COPY requirements.txt /app/
RUN pip install --require-hashes -r /app/requirements.txt

COPY bot /app/bot
COPY handlers /app/handlers
COPY storage /app/storage
COPY locales /app/locales
RUN python -m compileall -q /app \
    && printf '#!/bin/sh\nexec python -m bot "$@"\n' > /usr/local/bin/homeroom \
    && chmod 755 /usr/local/bin/homeroom \
    && useradd --system --uid 10001 --create-home --home-dir /data homeroom

# The program is the superuser's and cannot change itself; /data is where it works and writes.
ENV PYTHONPATH=/app
USER homeroom
WORKDIR /data
VOLUME /data

HEALTHCHECK --interval=1m --timeout=20s --start-period=1m CMD ["homeroom", "status"]

ENTRYPOINT ["homeroom"]
CMD ["run"]
