import { describe, expect, it } from 'vitest';
import { sequencePages, themeSequence } from '../../../src/lib/library/themes/theme-sequence.ts';
import { documentShares, drawStrip } from '../../../src/lib/library/themes/theme-strip.ts';
import { findOccurrences } from '../../../src/lib/themes/find-occurrences.ts';
import { readDocument, readTheme } from '../../making/theme-files.ts';

const documents = ['york-2016-sif', 'york-2022-ilacs', 'york-2017-scrutiny-report'].map(
  readDocument,
);
const { theme } = readTheme('supervision');
const byReport = new Map(
  documents.map(({ meta, blocks }) => [meta.slug, findOccurrences(meta.slug, blocks, theme)]),
);
const sequence = themeSequence(documents, byReport);

describe('what is found on a theme, in a list', () => {
  it('has what was asked for apart, the newest report first', () => {
    const asked = sequence.recommendations.map(({ meta, anchor }) => `${meta.slug}#${anchor}`);
    expect(asked).toEqual(['york-2022-ilacs#what-needs-to-improve-3', 'york-2016-sif#para-9']);
    const years = sequence.findings.map(({ meta }) => Number(/\d{4}/.exec(meta.slug)?.[0]));
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  it('shows the sentence with the term; with what is around it, it is the paragraph, verbatim', () => {
    for (const { meta, anchor, before, runs, after } of sequence.findings) {
      const block = documents
        .find((one) => one.meta.slug === meta.slug)
        ?.blocks.find(({ id }) => id === anchor);
      const sentence = runs.map(({ text }) => text).join('');
      expect(block?.text).toBe([before, sentence, after].filter(Boolean).join(' '));
      expect(runs.some(({ marked, text }) => marked && /supervis/i.test(text))).toBe(true);
    }
  });

  it('names the section without its grade, and the grade printed for it', () => {
    const item = sequence.findings.find(({ anchor }) => anchor === 'para-43');
    expect(item?.section).toBe(
      'The impact of leaders on social work practice with children and families',
    );
    expect(item?.grade).toBe('requires-improvement');
  });

  it('is divided into pages that lose nothing and keep the order', () => {
    const findings = Array.from({ length: 300 }, () => sequence.findings[0]!);
    const pages = sequencePages({ ...sequence, findings });
    expect(pages.map((page) => page.recommendations.length + page.findings.length)).toEqual([
      120, 120, 62,
    ]);
    expect(sequencePages({ recommendations: [], findings: [] })).toHaveLength(1);
  });
});

describe('the picture of a theme by year', () => {
  const shares = documentShares(documents, byReport);

  it('has the share of numbered paragraphs of each document, in time order', () => {
    expect(shares.map(({ meta, share }) => [meta.slug, share === null])).toEqual([
      ['york-2016-sif', false],
      ['york-2017-scrutiny-report', false],
      ['york-2022-ilacs', false],
    ]);
    expect(shares[2]?.share).toBeCloseTo(2 / 45, 5);
  });

  it('draws the largest share as high as the picture, and later years further right', () => {
    const strip = drawStrip(shares)!;
    expect(Math.max(...strip.bars.map(({ height }) => height))).toBe(strip.height);
    const places = strip.bars.map(({ x }) => x);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(strip.years).toEqual([2016, 2022]);
  });

  it('is left out where nothing is found', () => {
    expect(drawStrip(documentShares(documents, new Map()))).toBeNull();
  });
});
