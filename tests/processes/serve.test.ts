import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('the server ends at once when it is told to, whoever is still connected', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(dir, 'index.html'), 'home');
  const server = spawn(process.execPath, ['scripts/serve.ts', dir], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', BASE: '/' },
  });
  let said = '';
  server.stdout.on('data', (part: Buffer) => (said += part.toString()));
  await expect.poll(() => said, { timeout: 30_000 }).toMatch(/localhost:\d+/);
  const reader = connect(Number(/localhost:(\d+)/.exec(said)![1]), '127.0.0.1');
  reader.on('error', () => undefined);
  reader.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(reader, 'data');
  // A request that is not yet whole keeps its connection busy.
  reader.write('GET / HTTP/1.1\r\n');
  await new Promise((done) => setTimeout(done, 200));
  const ended = once(server, 'exit');
  const told = performance.now();
  server.kill('SIGTERM');
  await ended;
  expect(performance.now() - told).toBeLessThan(2000);
  rmSync(dir, { recursive: true });
});
