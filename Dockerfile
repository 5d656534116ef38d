# syntax=docker/dockerfile:1
# Built in one stage, run in another: neither compiler nor tests are in the image.
FROM node:24-bookworm-slim AS build
WORKDIR /app
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY src ./src
COPY intents ./intents
COPY content ./content
RUN npm run build && npm prune --omit=dev
# What is learned at the first start is kept in node_modules/.cache: it is learned here, as the image is read-only.
RUN node dist/ask.js "my back hurts" > /dev/null

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8080 \
    DATABASE_URL=file:/data/bumpback.db
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/intents ./intents
COPY --from=build /app/content ./content
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 8080
# Whether it lives. Whether it works is told by /readyz, which an orchestrator or an alert should ask.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "dist/main.js"]
