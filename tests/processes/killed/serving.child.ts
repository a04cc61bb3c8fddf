/** Serves the files that were named, each at its name, and says on which port: a server beside a test that waits for its commands. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';

const files = new Map(
  process.argv.slice(2).map((path) => [`/${basename(path)}`, readFileSync(path)]),
);
const server = createServer(({ url = '' }, response) => {
  const file = files.get(url);
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, { etag: '"one"' }).end(file);
});
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`),
);
