# syntax=docker/dockerfile:1
# Debian and not Alpine: sharp and libsql bring binaries for glibc.
FROM node:24-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev && rm -rf .next/cache

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    PORT=3000 \
    DATABASE_URL=file:/data/newsroom.db \
    MEDIA_DIR=/data/media
COPY --from=build /app ./
# All that is written lies in /data (a volume), /tmp and Next's cache: the root may be read-only.
RUN mkdir -p /data/media .next/cache && chown -R node:node /data .next/cache
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
# As `npm start`, without npm between the signals and the process.
CMD ["node", "--conditions=production", "scripts/start.mjs"]
