import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishSources } from '../../../../scripts/io/site/publish-sources.ts';
import { buildDocument } from '../../../making/build-document.ts';

let root: string;

function documentFrom(slug: string, file: string, text: string) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const licence = 'Open Government Licence';
  return buildDocument({ meta: { slug, licence, source: { file, sha256 } } });
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'));
  for (const place of [
    'seeds/reports/north',
    'seeds/reports/south',
    'site/reports/north',
    'site/reports/south',
  ])
    mkdirSync(join(root, place), { recursive: true });
  writeFileSync(join(root, 'seeds/reports/north/2015.txt'), 'North');
  writeFileSync(join(root, 'seeds/reports/south/2015.txt'), 'South');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the source files beside the pages', () => {
  it('are told apart where two folders each have one of that name', async () => {
    const documents = [
      documentFrom('north', 'north/2015.txt', 'North'),
      documentFrom('south', 'south/2015.txt', 'South'),
    ];
    expect(await publishSources(documents, join(root, 'seeds'), join(root, 'site'))).toBe(2);
    expect(readFileSync(join(root, 'site/reports/north/source.txt'), 'utf8')).toBe('North');
    expect(readFileSync(join(root, 'site/reports/south/source.txt'), 'utf8')).toBe('South');
  });

  it('are found by the name alone, as a manifest gives it', async () => {
    const documents = [documentFrom('south', '2015.txt', 'South')];
    expect(await publishSources(documents, join(root, 'seeds'), join(root, 'site'))).toBe(1);
  });

  it('are refused when they have changed', async () => {
    const documents = [documentFrom('south', 'south/2015.txt', 'North')];
    await expect(
      publishSources(documents, join(root, 'seeds'), join(root, 'site')),
    ).rejects.toThrow('south/2015.txt is not the file that south was converted from');
  });
});
