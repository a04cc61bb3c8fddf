import { describe, expect, it } from 'vitest';
import { citeIn, type WrittenForm } from '../../../../src/lib/citation/forms/written-form.ts';
import { writtenForms } from '../../../../src/lib/citation/formats/citation-formats.ts';
import { textOf } from '../../../../src/lib/citation/citation-runs.ts';
import { citedJump } from '../../../../src/lib/search/place/cited-jump.ts';
import { mayBePlace } from '../../../../src/lib/search/place/looks-like-place.ts';
import type { KnownDocument } from '../../../../src/lib/search/place/named-documents.ts';
import { anchors, documents, paragraph } from '../../../making/named-places.ts';

describe('a citation of this library without its address', () => {
  const lead = citedJump(documents);
  const anchorsOf = (slug: string) => Promise.resolve(anchors[slug] ?? []);
  const york = documents.find(({ slug }) => slug === 'york-2016-sif')!;
  const cited = (form: WrittenForm, locator: string, of: KnownDocument = york): string => {
    const where = { page: 14, printedPage: '13', address: '', isPublic: true };
    return textOf(citeIn(form, of, { locator, ...where }));
  };
  const paths = async (typed: string) =>
    (await lead(typed, anchorsOf))?.destinations.map(({ path }) => path) ?? null;

  it.each(writtenForms)('leads to its paragraph, in each form', async (form) => {
    const found = await lead(cited(form, 'Paragraph 28'), anchorsOf);
    expect(found?.destinations.map(({ path }) => path)).toEqual(['reports/york-2016-sif/#para-28']);
    expect(found?.isCertain).toBe(true);
  });

  it.each(writtenForms)('leads to the first paragraph of a run, in each form', async (form) => {
    expect(await paths(cited(form, 'Paragraphs 28 to 96'))).toEqual([
      'reports/york-2016-sif/#para-28',
    ]);
  });

  it.each([
    ['in other quotation marks and capitals', (text: string) => text.toUpperCase()],
    ['after a quotation', (text: string) => `“Plans are clear.” ${text}`],
    ['with a note’s number', (text: string) => `12 ${text}`],
    ['with its spaces doubled', (text: string) => text.replaceAll(' ', '  ')],
  ])('leads there %s', async (_, change) => {
    const typed = change(cited(writtenForms[0]!, 'Paragraph 28'));
    expect(await paths(typed)).toEqual(['reports/york-2016-sif/#para-28']);
  });

  it('never takes a number for the beginning of another', async () => {
    for (const locator of ['Paragraph 9', 'Paragraph 2', 'Paragraph 28(a)', 'Paragraph 28.1']) {
      expect(await paths(cited(writtenForms[0]!, locator))).toEqual(['reports/york-2016-sif/']);
    }
  });

  it('never takes a place that says its section or anchor for one that doesn’t', async () => {
    for (const locator of ['Paragraph 28 of “Board”', 'Paragraph 28 (para-28-x2)']) {
      expect(await paths(cited(writtenForms[0]!, locator))).toEqual(['reports/york-2016-sif/']);
    }
  });

  it('is a choice where it was made before another document had the same title and dates', async () => {
    const twin = (slug: string) => ({ ...york, slug, called: `Same title (${slug})` });
    const twins = [twin('york-2016-sif'), twin('york-2016-12-sif')];
    const before = cited(writtenForms[0]!, 'Paragraph 28');
    const both = { 'york-2016-sif': [paragraph(28)], 'york-2016-12-sif': [paragraph(28)] };
    const leadTwins = (typed: string) =>
      citedJump(twins)(typed, (slug) => Promise.resolve(both[slug as keyof typeof both]));
    expect((await leadTwins(before))?.destinations).toHaveLength(2);
    const now = await leadTwins(cited(writtenForms[0]!, 'Paragraph 28', twins[1]!));
    expect(now?.destinations.map(({ path }) => path)).toEqual([
      'reports/york-2016-12-sif/#para-28',
    ]);
  });

  it('is asked for where it has no number', () => {
    const heading = cited(writtenForms[0]!, 'Section “Findings”').replaceAll(/\d/g, '');
    expect(mayBePlace(heading)).toBe(true);
  });

  it('is nothing but words where it is of no document of this library', async () => {
    expect(await paths('Ofsted, Inspection of Elsewhere (2016), paragraph 28')).toBeNull();
  });
});
