FROM node:24-slim AS build
WORKDIR /library
COPY . .
RUN npm ci --no-audit --no-fund
ARG SITE=
ARG BASE=/
RUN mkdir -p "/public$BASE" && SITE="$SITE" BASE="$BASE" npm run build -- built \
  && cp -r built/. "/public$BASE" \
  && sed -i "s#{{base}}#$BASE#" docs/container/nginx.conf

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --from=build /library/docs/container/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /public /srv/library
USER 101
EXPOSE 8080
