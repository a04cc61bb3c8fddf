import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { multiplyContent } from '../../../scripts/bench/scale/multiplied-content.ts';
import { readDocuments, readOccurrences } from '../../../src/content/read-generated.ts';
import { readLedgers } from '../../../src/content/read-ledgers.ts';

const home = mkdtempSync(join(tmpdir(), 'multiplied-'));
const [from, to] = [join(home, 'from'), join(home, 'to')];
for (const part of ['documents', 'anchors', 'occurrences', 'reports'])
  cpSync(join('content', part), join(from, part), { recursive: true });
multiplyContent(from, to, 3);

afterAll(() => rmSync(home, { recursive: true }));

describe('a content folder three times over', () => {
  it('has each document as it is and under two other names, councils among them', async () => {
    const [before, after] = [await readDocuments(from), await readDocuments(to)];
    expect(after).toHaveLength(3 * before.length);
    const york = after.filter(({ meta }) => meta.slug.endsWith('york-2016-sif'));
    expect(york.map(({ meta }) => [meta.slug, meta.authority]).sort()).toEqual([
      ['copy-2-york-2016-sif', 'York 2'],
      ['copy-3-york-2016-sif', 'York 3'],
      ['york-2016-sif', 'York'],
    ]);
  });

  it('has for each of them a ledger, its MDX and its occurrences of themes', async () => {
    const slugs = (await readDocuments(to)).map(({ meta }) => meta.slug).sort();
    expect([...readLedgers(to).ledgers.keys()].sort()).toEqual(slugs);
    expect(readdirSync(join(to, 'reports')).sort()).toEqual(slugs.map((slug) => `${slug}.mdx`));
    expect(readFileSync(join(to, 'reports/copy-2-york-2016-sif.mdx'), 'utf8')).toContain(
      '\nslug: copy-2-york-2016-sif\n',
    );
    const count = async (folder: string) =>
      [...(await readOccurrences(folder)).values()].reduce((sum, { length }) => sum + length, 0);
    expect(await count(to)).toBe(3 * (await count(from)));
  });
});
