# The service alone; Neo4j runs beside it (docker-compose.yml) or anywhere else (NEO4J_URI).

FROM node:24-slim AS build
# nodejieba is compiled where no prebuilt binary is at hand.
RUN apt-get update \
  && apt-get install -y --no-install-recommends ca-certificates g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /renmai
COPY package.json package-lock.json ./
# Without scripts: `prepare` would compile sources that are not here yet.
RUN npm ci --ignore-scripts && npm rebuild nodejieba
COPY . .
RUN npm run -s build && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production RENMAI_HOST=0.0.0.0 RENMAI_PORT=4000
WORKDIR /renmai
COPY --from=build /renmai/package.json ./
COPY --from=build /renmai/node_modules ./node_modules
COPY --from=build /renmai/dist ./dist
COPY --from=build /renmai/schema ./schema
COPY --from=build /renmai/queries ./queries
COPY --from=build /renmai/src ./src
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.RENMAI_PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-old-space-size=1536", "--max-semi-space-size=32", "dist/src/cli/main.js"]
CMD ["serve"]
