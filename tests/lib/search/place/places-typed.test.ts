import { describe, expect, it } from 'vitest';
import { writtenForms } from '../../../../src/lib/citation/formats/citation-formats.ts';
import { citeIn, type WrittenForm } from '../../../../src/lib/citation/forms/written-form.ts';
import { textOf } from '../../../../src/lib/citation/citation-runs.ts';
import { placesTyped } from '../../../../src/lib/search/place/places-typed.ts';
import { anchors, documents } from '../../../making/named-places.ts';

const own = { origins: ['https://library.example'], base: '/inspections/' };
const anchorsOf = (slug: string) => Promise.resolve(anchors[slug] ?? []);
const ask = (typed: string, within: string | null = null) =>
  placesTyped(typed, { own, documents, anchorsOf, within });
const paths = async (typed: string) =>
  (await ask(typed))?.destinations.map(({ path }) => path.replace(/^reports\//, ''));

const cited = (form: WrittenForm, slug: string, locator: string, address = ''): string => {
  const document = documents.find((one) => one.slug === slug)!;
  const place = { locator, page: 14, printedPage: '13', address, isPublic: true };
  return textOf(citeIn(form, document, place));
};

const both = ['york-2016-sif/#para-28', 'york-2022-ilacs/#para-13'];

describe('several places at once', () => {
  it.each([
    'York 2016, 28; York 2022, 13',
    'York 2016 para 28\nYork 2022 para 13',
    '1. York 2016, 28\n2. York 2022, 13',
    'york-2016-sif#28; york-2022-ilacs#para-13',
    '/inspections/reports/york-2016-sif/#para-28 /inspections/reports/york-2022-ilacs/#para-13',
    'See https://library.example/inspections/reports/york-2016-sif/#para-28, and https://library.example/inspections/reports/york-2022-ilacs/#para-13.',
    'York 2016, 28; https://library.example/inspections/reports/york-2022-ilacs/#para-13',
  ])('are a list of all: %s', async (typed) => {
    expect(await paths(typed)).toEqual(both);
    expect(await ask(typed)).toMatchObject({ isCertain: false, isSearchToo: false, unread: [] });
  });

  it.each(writtenForms)(
    'are a list of all where they are citations, in each form',
    async (form) => {
      const two = [
        cited(form, 'york-2016-sif', 'Paragraph 28'),
        cited(form, 'york-2022-ilacs', 'Paragraph 13'),
      ];
      expect(await paths(two.join(' '))).toEqual(both);
      expect((await ask(two.join('\n')))?.unread).toEqual([]);
    },
  );

  it.each(writtenForms)('are both found of one document, in each form', async (form) => {
    const two = [28, 96].map((number) => cited(form, 'york-2016-sif', `Paragraph ${number}`));
    expect(await paths(two.join(' '))).toEqual([
      'york-2016-sif/#para-28',
      'york-2016-sif/#para-96',
    ]);
  });

  it('a citation whose place is not there is told among the others', async () => {
    const [form] = writtenForms;
    const two = [
      cited(form!, 'york-2016-sif', 'Paragraph 28'),
      cited(form!, 'york-2022-ilacs', 'Paragraph 900'),
    ];
    expect((await ask(two.join(' ')))?.destinations.map(({ note }) => note)).toEqual([
      'page 14',
      'the place that the citation names is not in this document',
    ]);
  });

  it('a number without a document is of the document before', async () => {
    expect(await paths('York 2016, 28; 96; York 2022, 13; para 32')).toEqual([
      'york-2016-sif/#para-28',
      'york-2016-sif/#para-96',
      'york-2022-ilacs/#para-13',
      'york-2022-ilacs/#para-32',
    ]);
  });

  it('what names no place is told', async () => {
    const found = await ask('York 2016, 28; Atlantis 2016, 3; York 2022, 13');
    expect(found?.destinations).toHaveLength(2);
    expect(found?.unread).toEqual(['Atlantis 2016, 3']);
  });
});

describe('one place', () => {
  it.each(writtenForms)('is one, though its citation ends with its address', async (form) => {
    const address = 'https://library.example/inspections/reports/york-2016-sif/#para-28';
    const found = await ask(cited(form, 'york-2016-sif', 'Paragraph 28', address));
    expect(found?.destinations.map(({ path }) => path)).toEqual(['reports/york-2016-sif/#para-28']);
    expect(found?.isCertain).toBe(true);
  });

  it('with a semicolon and words is a search', async () => {
    expect(await ask('York 2016, 28; supervision')).toBeNull();
    expect(await ask('supervision; return home interviews')).toBeNull();
  });
});
