import { describe, expect, it } from 'vitest';
import { fitQuotation } from '../../../src/lib/check/compare/fit-quotation.ts';
import {
  tokensOfParagraph,
  tokensOfQuotation,
} from '../../../src/lib/check/compare/quoted-tokens.ts';
import { notesOf } from '../../../src/lib/check/compare/told-differences.ts';

const paragraph =
  'Leaders have not ensured that assessments are timely. In 12 of 45 cases, plans were good – well-written and specific. The council’s workforce requires improvement.';
const lay = (quotation: string, printed = paragraph) =>
  fitQuotation(tokensOfQuotation(quotation), tokensOfParagraph(printed));

describe('a quotation laid over a paragraph is whole', () => {
  it.each([
    ['as it stands', 'Leaders have not ensured that assessments are timely.'],
    ['with its ends cut, and other signs there', '… ensured that assessments are timely,'],
    [
      'with other apostrophes and dashes',
      "good - well-written and specific. The council's workforce",
    ],
    ['over a line’s end that divides a word', 'assess-\nments are timely'],
    ['over a line’s end at a hyphen of its own', 'plans were good – well-\nwritten'],
    ['with a gap', 'Leaders have not ensured … timely'],
    ['with a gap in brackets', 'Leaders have not ensured [...] timely'],
    ['with an insertion', '[Senior] leaders have not ensured that [they] are timely'],
    ['with its first letter in brackets', '[A]ssessments are timely'],
    [
      'with a word completed in brackets',
      'Leaders have not ensure[d] that assessment[s] are timely',
    ],
    ['with emphasis', 'Leaders have **not** ensured that _assessments_ are timely'],
    ['with the call of a note', 'assessments[1] are timely'],
  ])('%s', (_, quotation) => {
    expect(lay(quotation).differences).toEqual([]);
  });
});

describe('a quotation laid over a paragraph differs', () => {
  it.each<[string, string, { was: string; is: string }[], RegExp]>([
    ['in a word', 'that assessments are late', [{ was: 'timely', is: 'late' }], /^$/],
    [
      'by a negation',
      'Leaders have ensured that assessments are timely',
      [{ was: 'not', is: '' }],
      /leaves out “not”/,
    ],
    ['by a negation put in', 'assessments are not timely', [{ was: '', is: 'not' }], /adds “not”/],
    [
      'in a number',
      'In 21 of 45 cases, plans',
      [{ was: '12', is: '21' }],
      /number differs: “12” .* “21”/,
    ],
    [
      'in a grade',
      'plans were outstanding',
      [{ was: 'good', is: 'outstanding' }],
      /grade differs: “good” .* “outstanding”/,
    ],
    ['in a comma', 'In 12 of 45 cases plans were good', [{ was: ',', is: '' }], /^$/],
    [
      'in a capital',
      'Leaders have not ensured that Assessments are timely',
      [{ was: 'assessments', is: 'Assessments' }],
      /^$/,
    ],
  ])('%s', (_, quotation, differences, notes) => {
    const fit = lay(quotation);
    expect(fit.differences).toEqual(differences);
    expect(notesOf(fit).join(' ')).toMatch(notes);
  });
});

describe('what a gap swallows is named', () => {
  it.each([
    ['a negation', 'Leaders have … ensured', ['A gap (…) leaves out “not”.']],
    ['a number', 'assessments are timely … plans were good', ['A gap (…) leaves out “12”, “45”.']],
    ['a grade', 'In 12 of 45 cases, plans were … well-written', ['A gap (…) leaves out “good”.']],
    ['by an insertion too', 'Leaders [always] ensured', ['“[always]” stands for “not”.']],
    ['and not what the insertion says itself', 'Leaders [did not] ensured', []],
    ['and nothing else', 'Leaders have not … timely', []],
  ])('%s', (_, quotation, notes) => {
    expect(notesOf(lay(quotation))).toEqual(notes);
  });
});
