import { describe, expect, it } from 'vitest';
import {
  byLetter,
  definedSenses,
  firstQuotes,
  shownForms,
  termsOf,
} from '../../../src/lib/glossary/terms.ts';
import { glossarySchema } from '../../../src/lib/model/glossary.ts';
import { buildBlock, buildDocument } from '../../making/build-document.ts';

const list = glossarySchema.parse([
  { abbreviation: 'PEP', forms: ['personal education plan', 'personal educational plan'] },
  { abbreviation: 'PA', forms: ['personal adviser'] },
  { abbreviation: 'CiCC', forms: ['children in care council'] },
  { abbreviation: 'PA', forms: ['personal assistant'] },
]);

const report = (slug: string, inspectionStart: string | null, ...texts: string[]) =>
  buildDocument({
    meta: { slug, inspectionStart },
    blocks: texts.map((text, index) =>
      buildBlock({ id: `para-${index + 1}`, number: index + 1, text }),
    ),
  });

const documents = [
  report('undated', null, 'Personal educational plans (PEPs)'),
  report(
    'later',
    '2020-01-01',
    'personal educational plans (PEPs) and PEP',
    'Personal educational plan (PEP)',
  ),
  report(
    'earlier',
    '2016-01-01',
    'a personal assistant (PA)',
    'The personal educational plan (PEP)',
  ),
];
const senses = definedSenses(documents, list);
const [pep, adviser, council, assistant] = senses;

describe('the senses of a library', () => {
  it('have every definition as printed, the earliest document first', () => {
    expect(
      pep?.quotes.map(({ meta, anchor, place, text }) => [meta.slug, anchor, place, text]),
    ).toEqual([
      ['earlier', 'para-2', 'paragraph 2', 'personal educational plan (PEP)'],
      ['later', 'para-1', 'paragraph 1', 'personal educational plans (PEPs)'],
      ['later', 'para-2', 'paragraph 2', 'Personal educational plan (PEP)'],
      ['undated', 'para-1', 'paragraph 1', 'Personal educational plans (PEPs)'],
    ]);
    expect(assistant?.quotes).toHaveLength(1);
    expect([adviser?.quotes, council?.quotes]).toEqual([[], []]);
  });

  it('show the long forms that are printed, or the one of the list', () => {
    expect(shownForms(pep!)).toEqual(['personal educational plan']);
    expect(shownForms(council!)).toEqual(['children in care council']);
  });

  it('show one definition a document, and count what they leave out', () => {
    const { shown, more } = firstQuotes(pep!.quotes, 2);
    expect(shown.map(({ meta, anchor }) => `${meta.slug}#${anchor}`)).toEqual([
      'earlier#para-2',
      'later#para-1',
    ]);
    expect(more).toBe(1);
    expect(firstQuotes(pep!.quotes, 3).more).toBe(0);
  });
});

describe('the order of a printed glossary', () => {
  it('is that of the alphabet; senses of one abbreviation stand together', () => {
    const letters = byLetter(termsOf(senses));
    expect(
      letters.map(([letter, terms]) => [
        letter,
        terms.map(({ id, senses: each }) => `${id}: ${each.length}`),
      ]),
    ).toEqual([
      ['C', ['cicc: 1']],
      ['P', ['pa: 2', 'pep: 1']],
    ]);
  });
});
