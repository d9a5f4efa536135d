# The site in a container: built with Node, served by Caddy as a user without rights, on port 8080.
#   docker build --build-arg SITE_URL=https://plans.example -t county-st-plans .
#   docker run --rm -p 8080:8080 --read-only --tmpfs /data --tmpfs /config county-st-plans
FROM node:24-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ARG SITE_URL=""
RUN SITE_URL="$SITE_URL" npm run content -- --check && SITE_URL="$SITE_URL" npm run build \
 && npm run check-site && node scripts/addresses.ts --check

FROM caddy:2-alpine
COPY docs/publishing/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /site/dist /srv/site
USER 65534:65534
EXPOSE 8080
