import { describe, expect, it } from 'vitest';
import { readDocument, readTheme, themeSlugs } from '../../making/theme-files.ts';

const example =
  /^> (?<quote>.+)\n>\n> \[[^\]]+\]\(\.\.\/\.\.\/reports\/(?<slug>[^/]+)\/#(?<anchor>[^)]+)\)/gmu;

const examplesOf = (body: string): { quote: string; slug: string; anchor: string }[] =>
  [...body.matchAll(example)].map(({ groups }) => ({
    quote: groups?.['quote'] ?? '',
    slug: groups?.['slug'] ?? '',
    anchor: groups?.['anchor'] ?? '',
  }));

describe.each(themeSlugs)('the page of %s', (slug) => {
  const { theme, body } = readTheme(slug);
  const examples = examplesOf(body);

  it('bears its own slug', () => {
    expect(theme.slug).toBe(slug);
  });

  it('gives a source for every quotation', () => {
    expect(examples).toHaveLength(body.match(/^> [^[]/gmu)?.length ?? 0);
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  it.each(examples)('quotes $slug#$anchor verbatim', ({ quote, slug: report, anchor }) => {
    const block = readDocument(report).blocks.find(({ id }) => id === anchor);
    expect(block?.text).toContain(quote);
  });
});
