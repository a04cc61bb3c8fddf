import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'briefings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function check(...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    const program = 'scripts/check-citations/check-citations.ts';
    execFile(process.execPath, [program, ...args], (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, out, err }),
    );
  });
}

const para13 = 'http://localhost:4321/reports/york-2022-ilacs/#para-13';
const weak = 'the analysis of information by social workers is weak';
const right = file('right.md', `It says “${weak}” ([York 2022, para 13](${para13})).`);
const wrong = file('wrong.txt', `It says “${weak.replace('weak', 'strong')}” (${para13}).`);

describe('npm run check-citations', () => {
  it('exits with 0 where all holds, and says what was checked', async () => {
    const { code, out } = await check(right);
    expect(out).toContain('1 of 1 quotation checked');
    expect(out).toContain('Nothing to look at.');
    expect(code).toBe(0);
  });

  it('exits with 1 where a quotation does not hold, and says what differs', async () => {
    const { code, out } = await check(right, wrong);
    expect(out).toContain('library: “weak” briefing: “strong”');
    expect(code).toBe(1);
  });

  it('prints what was found as JSON', async () => {
    const { code, out } = await check('--json', wrong);
    const at = { slug: 'york-2022-ilacs', anchor: 'para-13' };
    expect(JSON.parse(out)).toMatchObject({
      files: [
        {
          file: wrong,
          links: [{ url: para13, ...at, verdict: 'unchanged' }],
          quotations: [
            {
              near: at,
              verdict: 'changed',
              at: [at],
              differences: [{ was: 'weak', is: 'strong' }],
            },
          ],
        },
      ],
      faults: 1,
    });
    expect(code).toBe(1);
  });

  it('looks for quotations without a link in all paragraphs', async () => {
    const { code, out } = await check(file('bare.txt', `It says “${weak}”.`));
    expect(out).toContain('york-2022-ilacs/#para-13');
    expect(code).toBe(0);
  });

  it('names a file that can’t be read, and checks the others', async () => {
    const { code, out, err } = await check(
      join(folder, 'none.md'),
      file('a.odt', 'x'),
      file('b.docx', 'x'),
      file('c.pdf', 'x'),
      right,
    );
    expect(err).toContain('none.md is not there');
    expect(err).toMatch(/a\.odt: only .*\.docx.* can be checked/);
    expect(err).toContain('b.docx: ');
    expect(err).toContain('c.pdf: ');
    expect(out).toContain('Nothing to look at.');
    expect(code).toBe(1);
  });

  it('says what to do where the library can’t be reached', async () => {
    const { code, err } = await check('--site', 'http://localhost:9/', right);
    expect(err).toContain('can’t be reached');
    expect(code).toBe(1);
  });
});
