import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePdf } from '../../making/pdf/made-pdf.ts';
import { madeReport } from '../../making/pdf/made-report.ts';

const patience = 120_000;
let root: string;
let base: string;
let server: Server;
/** Where a request for a file that is sent slowly has come to, so that a run can be killed there. */
let asked: () => void = () => undefined;
/** Answers a request that waits. */
let answer: () => void = () => undefined;

const add = (...args: string[]) => addTo('', ...args);

/** Adds to a library of the folder. @param library what its folders' names end in */
function addTo(library: string, ...args: string[]) {
  const folders = [
    '--from',
    join(root, `seeds${library}`),
    '--to',
    join(root, `content${library}`),
  ];
  const env = { ...process.env, CACHE_DIR: join(root, 'cache') };
  const child = spawn(process.execPath, ['scripts/add.ts', ...folders, ...args], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = new Promise<{ status: number | null; said: string }>((resolve) =>
    child.on('close', (status) => resolve({ status, said })),
  );
  return { child, ended };
}

const manifest = () => join(root, 'seeds/sources.yaml');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'add-from-'));
  mkdirSync(join(root, 'seeds'));
  const report = makePdf(madeReport, true);
  server = createServer((request, response) => {
    if (request.url === '/download?id=7') response.end(report);
    else if (request.url === '/moved.pdf')
      response.writeHead(301, { location: '/download?id=7' }).end();
    else if (request.url === '/gone.pdf') response.end('<!DOCTYPE html><title>Not found</title>');
    else if (request.url === '/waits%.pdf') {
      asked();
      answer = () => response.end('<!DOCTYPE html><title>Not found</title>');
    } else if (request.url === '/slow.pdf') {
      response.write(report.subarray(0, 200));
      asked();
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true, force: true });
});

it(
  'leaves nothing in the library when it is killed while it fetches',
  async () => {
    const { child, ended } = add(`${base}/slow.pdf`);
    await new Promise<void>((resolve) => (asked = resolve));
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(manifest())).toBe(false);
    expect(existsSync(join(root, 'seeds/reports'))).toBe(false);
  },
  patience,
);

it(
  'adds a file from its address, keeps address and day, and says what is wrong with the others',
  async () => {
    const addresses = ['moved.pdf#page=3', 'gone.pdf', 'none.pdf'].map((one) => `${base}/${one}`);
    const { status, said } = await add(...addresses, '--date', '2026-02-03').ended;
    expect(said).toContain('1 added, 0 held already, 2 not added.');
    expect(said).toMatch(/gone\.pdf.*The server sent a web page in place of the \.pdf file/);
    expect(said).toMatch(/none\.pdf.*there is no such file \(404\)/);
    expect(status).toBe(1);
    const entry = readFileSync(manifest(), 'utf8');
    expect(entry).toContain(`  address: "${base}/moved.pdf"\n  fetched: 2026-02-03\n`);
    const model = join(root, 'content/documents/harrow-2025-ilacs.json');
    const { meta } = JSON.parse(readFileSync(model, 'utf8')) as { meta: { source: object } };
    expect(meta.source).toMatchObject({ address: `${base}/moved.pdf`, fetched: '2026-02-03' });
    expect(readdirSync(join(root, 'cache')).filter((one) => one.startsWith('fetched'))).toEqual([]);
  },
  patience,
);

it(
  'holds a file from an address already if the library has it',
  async () => {
    const { status, said } = await add(`${base}/download?id=7`).ended;
    expect(said).toContain('0 added, 1 held already, 0 not added.');
    expect(status).toBe(0);
  },
  patience,
);

it(
  'leaves the files alone that another command fetched for another folder',
  async () => {
    mkdirSync(join(root, 'seeds-other'));
    const first = addTo('-other', `${base}/moved.pdf`, `${base}/waits%.pdf`).ended;
    await new Promise<void>((resolve) => (asked = resolve));
    await add(`${base}/none.pdf`).ended;
    answer();
    const { said } = await first;
    expect(said).toContain('1 added, 0 held already, 1 not added.');
    expect(said).toMatch(/waits%\.pdf.*wrong-type/);
  },
  patience,
);
