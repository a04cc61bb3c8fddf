import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { WebServer } from './web-server.ts';

/**
 * Serves a built site with nginx, by the configuration that `docs/deploying.md` recommends.
 * @param dir folder of a site that was built for `/inspections/`
 * @throws if nginx is not installed or doesn't start
 */
export async function startNginx(dir: string): Promise<WebServer> {
  const port = await freePort();
  const server = `server {
    listen 127.0.0.1:${port};
    ${recommended().replaceAll('/srv/inspections/dist', resolve(dir))}
  }`;
  return start(port, server, '/inspections/');
}

/**
 * Serves a built site as the container does, by its configuration with the steps of `Dockerfile`.
 * @param root folder in which the site lies below its path
 */
export async function startContainerNginx(root: string, base: string): Promise<WebServer> {
  const port = await freePort();
  const server = readFileSync('docs/container/nginx.conf', 'utf8')
    .replaceAll('{{base}}', base)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/srv/library', resolve(root));
  return start(port, server, base);
}

async function start(port: number, server: string, base: string): Promise<WebServer> {
  const place = resolve('.cache/nginx', String(port));
  mkdirSync(place, { recursive: true });
  const file = resolve(place, 'nginx.conf');
  writeFileSync(file, configuration(place, server));
  const child = spawn('nginx', ['-p', place, '-c', file, '-e', resolve(place, 'error.log')], {
    stdio: 'inherit',
  });
  const url = `http://localhost:${port}${base}`;
  await answers(url, child, `${place}/error.log`);
  return {
    url,
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(place, { recursive: true });
    },
  };
}

function configuration(place: string, server: string): string {
  const user = userInfo();
  return `${user.uid === 0 ? `user ${user.username};` : ''}
daemon off;
pid ${place}/nginx.pid;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${place}/body;
  proxy_temp_path ${place}/proxy;
  fastcgi_temp_path ${place}/fastcgi;
  uwsgi_temp_path ${place}/uwsgi;
  scgi_temp_path ${place}/scgi;
  ${server}
}
`;
}

/** The configuration that the documentation shows, so that what it shows is what is tried. */
function recommended(): string {
  const found = /```nginx\n([\s\S]+?)```/.exec(readFileSync('docs/deploying.md', 'utf8'));
  if (found === null) throw new Error('docs/deploying.md shows no configuration of nginx.');
  return found[1]!;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

/** Waits until the server answers. */
async function answers(url: string, child: ChildProcess, log: string): Promise<void> {
  let failure: Error | null = null;
  child.once('error', () => {
    failure = new Error('nginx is not installed; on Debian: apt-get install nginx-light');
  });
  child.once('exit', (code) => {
    failure ??= new Error(`nginx ended with code ${code}; see ${log}`);
  });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (failure !== null) throw failure as Error;
    const response = await fetch(url).catch(() => null);
    if (response !== null) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('nginx does not answer.');
}
