import { describe, expect, it } from 'vitest';
import { findOccurrences } from '../../../src/lib/themes/find-occurrences.ts';
import {
  readDocument,
  readPassages,
  readTheme,
  themeSlugs,
  type Passage,
} from '../../making/theme-files.ts';

const documents = [
  'northamptonshire-2016-sif',
  'york-2016-sif',
  'york-2017-scrutiny-report',
  'york-2022-ilacs',
  'york-inspection-framework-briefing',
].map(readDocument);

const plain = (text: string): string =>
  text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ');

/** The block of its report that a passage stands in: exactly one. */
function blockOf(passage: Passage): string {
  const blocks = documents
    .filter((document) => document.meta.slug === passage.report)
    .flatMap((document) => document.blocks)
    .filter((block) => plain(block.text).includes(plain(passage.quote)));
  expect(
    blocks.map((block) => block.id),
    passage.quote,
  ).toHaveLength(1);
  return `${passage.report}#${blocks[0]?.id}`;
}

const blocksOf = (passages: readonly Passage[]): Set<string> => new Set(passages.map(blockOf));

describe.each(themeSlugs)('a careful reader and the terms of %s', (slug) => {
  const { theme } = readTheme(slug);
  const passages = readPassages(slug);
  const judged = (verdict: Passage['verdict']): Passage[] =>
    passages.filter((passage) => passage.verdict === verdict);
  const foundIn = (report: string, blocks: (typeof documents)[number]['blocks']): string[] =>
    findOccurrences(report, blocks, theme).map(({ anchor }) => `${report}#${anchor}`);
  const found = new Set(documents.flatMap(({ meta, blocks }) => foundIn(meta.slug, blocks)));
  const counts = blocksOf(judged('counts'));
  const either = blocksOf(judged('either'));

  it('agree on every passage that counts', () => {
    expect([...counts].filter((block) => !found.has(block))).toEqual([]);
  });

  it('agree that near misses do not count', () => {
    const lone = judged('near-miss').filter((passage) => passage.shared !== true);
    expect([...blocksOf(lone)].filter((block) => found.has(block))).toEqual([]);
  });

  it('agree that a near miss marked as shared stands beside a passage that counts', () => {
    const shared = judged('near-miss').filter((passage) => passage.shared === true);
    expect([...blocksOf(shared)].filter((block) => !counts.has(block))).toEqual([]);
  });

  it('agree that nothing else counts', () => {
    expect([...found].filter((block) => !counts.has(block) && !either.has(block))).toEqual([]);
  });

  it('agree as closely as the page of the theme says', () => {
    const right = [...found].filter((block) => counts.has(block)).length;
    const wrong = [...found].filter((block) => !counts.has(block) && !either.has(block)).length;
    const precision = right / (right + wrong);
    const recall = right / counts.size;
    console.info(
      `${slug}: ${right} of ${counts.size} found, precision ${precision}, recall ${recall}`,
    );
    expect(theme.measured).toMatchObject({ precision, recall });
    expect(theme.measured?.sample).toContain(`${counts.size} passages`);
  });
});
