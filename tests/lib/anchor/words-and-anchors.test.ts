import { describe, expect, it } from 'vitest';
import { deepHashText, hashText, normaliseText } from '../../../src/lib/text/fingerprint.ts';
import { pagesOfLines } from '../../../src/lib/read/text/page-marks.ts';
import { headingSlug, kebab } from '../../../src/lib/text/slug.ts';
import { repairGluedWords, repairTableWords } from '../../../src/lib/read/text/word-repairs.ts';

const known = new Set(
  'agency multi assessment assessments the of decision making proceeding proceedings s care plans'.split(
    ' ',
  ),
);
const knows = (word: string) => known.has(word.toLowerCase());

describe('fingerprints', () => {
  it.each([
    ['curly quotes', 'the council’s ‘offer’', "the council's 'offer'"],
    ['dashes', '2016–2020 − net', '2016-2020 - net'],
    ['soft hyphens', 'super\u00ADvision', 'supervision'],
    ['white space', '  two\u00A0 \n words ', 'two words'],
    ['decomposed letters', 'cafe\u0301', 'caf\u00E9'],
  ])('level %s', (_, text, level) => {
    expect(normaliseText(text)).toBe(level);
    expect(hashText(text)).toBe(hashText(level));
  });

  it('are the SHA-256 of the text, and a deep one equals it without children', () => {
    expect(hashText('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(deepHashText('abc', [])).toBe(hashText('abc'));
    expect(deepHashText('abc', ['d'])).toBe(hashText('abc\nd'));
  });
});

describe('slugs', () => {
  it.each([
    ["Local Authority's Approach to the Inspection", 'local-authoritys-approach-to-the'],
    [
      'Key judgement: The experiences and progress of children',
      'key-judgement-the-experiences-and',
    ],
    [
      'Disclosure and Barring Service [DBS] Checks – Children’s Social Care',
      'disclosure-and-barring-service-dbs',
    ],
    ['Café society', 'cafe-society'],
    ['–', ''],
  ])('of “%s” is “%s”', (heading, slug) => expect(headingSlug(heading)).toBe(slug));

  it('are cut only for headings', () => expect(kebab('a '.repeat(60)).length).toBe(119));
});

describe('page breaks', () => {
  it('are three blank lines between texts', () => {
    expect(pagesOfLines(['', '', '', '', 'a', '', 'b', '', '', '', 'c'])).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    ]);
  });
  it('are form feeds', () => expect(pagesOfLines(['a', '\f', 'b'])).toEqual([1, 2, 2]));
  it('are unknown where the text marks none', () =>
    expect(pagesOfLines(['a', '', '', 'b'])).toEqual([null, null, null, null]));
});

describe('hyphens lost at line ends', () => {
  const attested =
    'a multi-agency hub; decision-making; the Health and Well-Being Board; 16- to 18-year-olds';
  it.each([
    ['puts back one that the document shows', 'the multiagency hub', 'the multi-agency hub'],
    [
      'keeps the capital of a sentence',
      'It ended. Decisionmaking went on',
      'It ended. Decision-making went on',
    ],
    ['leaves a name in mid-sentence', 'the Wellbeing Board', 'the Wellbeing Board'],
    ['leaves a word that is written solid', 'their wellbeing matters', 'their wellbeing matters'],
    [
      'leaves a word that the document never hyphenates',
      'crossfertilisation of ideas',
      'crossfertilisation of ideas',
    ],
    [
      'puts back the space of a range',
      'Nineteen 19-to 21-year-olds',
      'Nineteen 19- to 21-year-olds',
    ],
  ])('%s', (_, line, mended) => expect(repairGluedWords(line, attested, knows).text).toBe(mended));

  it('records each repair', () => {
    expect(repairGluedWords('multiagency', attested, knows).edits).toEqual([
      { rule: 'hyphen-lost-at-line-end', before: 'multiagency', after: 'multi-agency' },
    ]);
  });
});

describe('words torn in narrow columns', () => {
  it.each([
    ['Help\t1\tAssessme nt', 'Help\t1\tAssessment'],
    ['Letter before proceeding s\t6', 'Letter before proceedings\t6'],
    ['Care plans\tof the care', 'Care plans\tof the care'],
    ['Assessme nt outside a table', 'Assessme nt outside a table'],
  ])('“%s”', (line, mended) => expect(repairTableWords(line, '', knows).text).toBe(mended));
});
