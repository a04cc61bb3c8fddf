import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makePdf } from '../../making/pdf/made-pdf.ts';
import { madeReport } from '../../making/pdf/made-report.ts';

const patience = 120_000;
const slug = 'harrow-2025-ilacs';
const paper = (council: string) =>
  `# Inspection of ${council} local authority children’s services\n\n## Findings\n\n1. Children in care are visited by a manager.\n\n2. The team met families.\n`;
let root: string;
let base: string;
let server: Server;
/** What was answered since the last test: status and path. */
let answers: string[];

const at = (...path: string[]) => join(root, ...path);

const run = (...args: string[]) => command('refreshing/refresh.ts', ...args);

function command(
  name: string,
  ...args: string[]
): Promise<{ status: number | null; said: string }> {
  const folders = ['--from', at('seeds'), '--to', at('content'), '--date', '2026-02-03'];
  const env = { ...process.env, CACHE_DIR: at('cache') };
  const child = spawn(process.execPath, [`scripts/${name}`, ...folders, ...args], {
    env,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

/** What a run says last, a line each. */
const endOf = ({ said }: { said: string }, lines: number) =>
  said.trimEnd().split('\n').slice(-lines);

const watch = (list: string) => writeFileSync(at('seeds/watch.yaml'), list);

/** Every file of the library with its time and size. */
function files(): string[] {
  return ['seeds', 'content'].flatMap((name) =>
    readdirSync(at(name), { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => [path, statSync(at(name, path), { bigint: true })] as const)
      .filter(([, stats]) => stats.isFile())
      .map(([path, { mtimeNs, size }]) => `${name}/${path} ${mtimeNs} ${size}`),
  );
}

beforeAll(async () => {
  const report = makePdf(madeReport, true);
  server = createServer((request, response) => {
    response.on('finish', () => answers.push(`${response.statusCode} ${request.url}`));
    const { url = '', headers } = request;
    if (url === '/report.pdf' && headers['if-none-match'] === '"first"')
      response.writeHead(304).end();
    else if (url === '/report.pdf') response.writeHead(200, { etag: '"first"' }).end(report);
    else if (url === '/file/7' || url === '/again.pdf') response.end(report);
    else if (url === '/moved') response.writeHead(302, { location: '/report.pdf' }).end();
    else if (url === '/error.pdf' || url === '/file/8')
      response.end('<!DOCTYPE html><title>Sign in</title><h1>Sign in</h1><p>Enter your name.</p>');
    else if (url === '/paper') response.end(paper('Luton'));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  answers = [];
  root = mkdtempSync(join(tmpdir(), 'refresh-'));
  mkdirSync(at('seeds'));
  mkdirSync(at('incoming'));
  return () => rmSync(root, { recursive: true, force: true });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('npm run refresh', () => {
  it(
    'takes in what is new at addresses and in folders, a line each, and touches nothing when nothing is new',
    async () => {
      watch(`- address: ${base}/moved\n- folder: ../incoming\n`);
      writeFileSync(at('incoming/bury.txt'), paper('Bury'));
      writeFileSync(at('incoming/list.csv'), 'a,b\n');
      const first = await run();
      expect(endOf(first, 3)).toEqual([
        `new     bury-ilacs: Inspection of Bury local authority children’s services (${at('incoming/bury.txt')})`,
        `new     ${slug}: Inspection of Harrow local authority children's services (${base}/moved)`,
        '2 new, 0 held already, 0 failed, 1 passed over.',
      ]);
      expect(first.status).toBe(0);
      expect(readFileSync(at('seeds/sources.yaml'), 'utf8')).toContain(
        `  address: "${base}/moved"\n  fetched: 2026-02-03\n`,
      );
      const before = files();
      expect(before.some((one) => one.startsWith(`content/reports/${slug}.mdx`))).toBe(true);
      for (const _ of ['once', 'twice']) {
        const again = await run();
        expect(again).toEqual({
          status: 0,
          said: '0 new, 2 held already, 0 failed, 1 passed over.\n',
        });
        expect(files()).toEqual(before);
      }
      expect(answers.filter((one) => one.endsWith('/report.pdf'))).toEqual([
        '200 /report.pdf',
        '304 /report.pdf',
        '304 /report.pdf',
      ]);
      expect((await run('--quiet')).said).toBe('');
      rmSync(at('cache'), { recursive: true });
      expect((await run()).said).toContain('0 new, 2 held already, 0 failed');
      expect(files()).toEqual(before);
    },
    patience,
  );

  it(
    'names what failed with its reason, takes in the others all the same, and exits 1',
    async () => {
      const addresses = ['none.pdf', 'error.pdf', 'file/8', 'report.pdf'];
      watch(`${addresses.map((one) => `- address: ${base}/${one}\n`).join('')}- folder: gone\n`);
      writeFileSync(at('incoming/broken.pdf'), 'no PDF');
      watch(`${readFileSync(at('seeds/watch.yaml'), 'utf8')}- folder: ${at('incoming')}\n`);
      const { status, said } = await run();
      expect(endOf({ said }, 7)).toEqual([
        `new     ${slug}: Inspection of Harrow local authority children's services (${base}/report.pdf)`,
        expect.stringMatching(/^failed {2}\S+broken\.pdf: .* \(not-a-pdf\)$/),
        `failed  ${at('seeds/gone')}: There is no such file or folder. (no-file)`,
        expect.stringMatching(/none\.pdf: The server says that there is no such file \(404\)/),
        expect.stringMatching(/error\.pdf: The server sent a web page in place of the \.pdf file/),
        expect.stringMatching(
          /file\/8: The server sent a web page in place of a PDF or a Word file/,
        ),
        '1 new, 0 held already, 5 failed.',
      ]);
      expect(status).toBe(1);
      expect(readdirSync(at('seeds/reports'))).toEqual([`${slug}.pdf`]);
      const before = files();
      expect((await run()).status).toBe(1);
      expect(files()).toEqual(before);
    },
    patience,
  );

  it(
    'takes one document once that lies at two addresses, and keeps the first of them',
    async () => {
      watch(
        `- address: ${base}/file/7\n- address: ${base}/again.pdf\n- address: ${base}/file/7#page=2\n`,
      );
      const { status, said } = await run();
      expect(endOf({ said }, 2)).toEqual([
        expect.stringContaining(`(${base}/file/7)`),
        '1 new, 1 held already, 0 failed.',
      ]);
      expect(status).toBe(0);
      expect(readFileSync(at('seeds/sources.yaml'), 'utf8')).not.toContain('again.pdf');
    },
    patience,
  );

  it(
    'records what the list tells of a document, and takes a text where the list says so',
    async () => {
      watch(`- address: ${base}/paper\n  format: txt\n  publisher: Luton Council\n`);
      const { status } = await run();
      expect(status).toBe(0);
      expect(readFileSync(at('seeds/sources.yaml'), 'utf8')).toContain(
        'publisher: "Luton Council"',
      );
      const { meta } = JSON.parse(
        readFileSync(at('content/documents/luton-ilacs.json'), 'utf8'),
      ) as {
        meta: { publisher: string };
      };
      expect(meta.publisher).toBe('Luton Council');
    },
    patience,
  );

  it(
    'tells of another file of a document that the library has, and leaves it',
    async () => {
      watch('- folder: ../incoming\n');
      const dated = `${paper('Bury')}`.replace(
        '\n\n##',
        '\n\nInspection dates: 20 to 24 January 2025\n\n##',
      );
      writeFileSync(at('incoming/bury.txt'), dated);
      await run();
      const before = files();
      writeFileSync(at('incoming/bury.txt'), dated.replace('met families', 'met two families'));
      const { status, said } = await run();
      expect(said).toMatch(
        /^other {3}bury-2025\S*: The library has this document from .*different: para-2\./m,
      );
      expect(said).toMatch(/0 new, 1 held already, 0 failed\.\n$/);
      expect(status).toBe(0);
      expect(files()).toEqual(before);
    },
    patience,
  );

  it(
    'does not bring back what was withdrawn, from whatever file, and no other document gets its address',
    async () => {
      watch('- folder: ../incoming\n');
      writeFileSync(at('incoming/bury.txt'), paper('Bury'));
      await run();
      await command('publish-anchors.ts', '--anyway');
      await command('withdraw.ts', 'bury-ilacs', '--reason', 'Withdrawn by its publisher.');
      const before = files();
      const said = 'taken down on 2026-02-03: Withdrawn by its publisher.';
      for (const text of [paper('Bury'), `${paper('Bury')}\n`]) {
        writeFileSync(at('incoming/bury.txt'), text);
        const again = await run();
        expect([again.status, endOf(again, 1)]).toEqual([1, ['0 new, 0 held already, 1 failed.']]);
        expect(again.said).toMatch(/^failed .*bury\.txt: .* \(taken-down\)$/m);
        expect(again.said).toContain(said);
        expect(files()).toEqual(before);
      }
      const other = ['Leaders know their services.', 'Plans are late.', 'Visits are on time.'];
      const findings = other.map((text, at) => `${at + 1}. ${text}\n`).join('\n');
      writeFileSync(at('incoming/bury.txt'), paper('Bury').replace(/1\. [\s\S]*/, findings));
      expect((await run()).said).toMatch(/^new {5}bury-ilacs-x2: /m);
      expect(readFileSync(at('content/anchors/bury-ilacs.json'), 'utf8')).toContain('"withdrawn"');
    },
    3 * patience,
  );

  it(
    'does not bring back what was withdrawn before anything of it was published',
    async () => {
      watch('- folder: ../incoming\n');
      writeFileSync(at('incoming/bury.txt'), paper('Bury'));
      await run();
      await command('withdraw.ts', 'bury-ilacs', '--reason', 'Withdrawn by its publisher.');
      writeFileSync(at('incoming/bury.txt'), `${paper('Bury')}\n`);
      const { said } = await run();
      expect(said).toMatch(/This is bury-ilacs, from another file, .* take its entry out of/);
      const list = at('seeds/taken-down.yaml');
      rmSync(list);
      expect((await run()).said).toMatch(/^new {5}bury-ilacs: /m);
    },
    3 * patience,
  );

  it('says what is wrong with the list, and on which line', async () => {
    expect((await run()).said).toMatch(/^There is no .*watch\.yaml\. Name in it the addresses/);
    watch(
      '- address: ftp://example.org/a.pdf\n- folder: a\n  title: All of them\n- folder: a\n- {}\n',
    );
    const { status, said } = await run();
    expect(status).toBe(1);
    expect(said).toContain('watch.yaml, line 1  manifest: Entry 0.address: must be an address');
    watch('- folder: a\n  title: All of them\n- folder: a\n- {}\n');
    const more = (await run()).said;
    expect(more).toMatch(/line 1 .*“title” can’t be told of all documents in a folder/);
    expect(more).toMatch(/line 3 .*stands in the list already/);
    expect(more).toMatch(/line 4 .*must have either an address or a folder/);
  });
});
