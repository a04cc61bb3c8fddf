import { describe, expect, it } from 'vitest';
import { faultsOfThemes } from '../../../src/content/theme-faults.ts';
import { readThemeFiles } from '../../../src/content/read-themes.ts';
import { findThemes } from '../../../src/lib/themes/find-occurrences.ts';
import { readDocument } from '../../making/theme-files.ts';

const files = readThemeFiles('content/themes');
const themes = files.flatMap(({ theme }) => theme ?? []);
const documents = [
  'northamptonshire-2016-sif',
  'york-2016-sif',
  'york-2017-scrutiny-report',
  'york-2022-ilacs',
  'york-inspection-framework-briefing',
].map(readDocument);

describe('the vocabulary of themes', () => {
  it('has at least forty themes, each found in some document', () => {
    expect(themes.length).toBeGreaterThanOrEqual(40);
  });

  it('keeps to its own rules: examples that count, near misses that don’t, words as printed', () => {
    expect(faultsOfThemes(files, documents)).toEqual([]);
  });

  it('says which inspections look at a theme, with frameworks that there are', () => {
    const frameworks = new Set(themes.flatMap(({ scope }) => scope.frameworks));
    expect([...frameworks].sort()).toEqual(['ILACS', 'JTAI', 'LAC', 'LSCB', 'SIF']);
  });

  it('gives no two themes one title', () => {
    const titles = themes.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('loses no match by looking only at sentences that have one of a term’s words', () => {
    const unkeyed = themes.map((theme) => ({
      ...theme,
      terms: theme.terms.map(({ keys: _, also: _also, ...term }) => term),
      exceptions: theme.exceptions.map(({ keys: _, also: _also, ...exception }) => exception),
    }));
    const [keyed, plain] = [themes, unkeyed].map(findThemes);
    for (const { meta, blocks } of documents)
      expect(keyed?.(meta.slug, blocks)).toEqual(plain?.(meta.slug, blocks));
  });
});
