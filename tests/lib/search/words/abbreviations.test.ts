import { describe, expect, it } from 'vitest';
import {
  clausesOf,
  expandedWords,
  expansionsOf,
} from '../../../../src/lib/search/question/clauses.ts';
import { thesaurusOf } from '../../../../src/lib/search/meaning/thesaurus.ts';
import { parseQuery } from '../../../../src/lib/search/question/query.ts';
import { hyphenatedWords, spellingsOf } from '../../../../src/lib/search/words/spellings.ts';
import { tokensOf } from '../../../../src/lib/search/words/tokens.ts';
import { wordingsOf, type Wording } from '../../../../src/lib/search/question/wordings.ts';

const known = [
  { abbreviation: 'RHI', forms: ['return home interview'] },
  { abbreviation: 'DCS', forms: ["director of children's services"] },
  { abbreviation: 'IRO', forms: ['independent reviewing officer', 'independent review officer'] },
  { abbreviation: 'CAT', forms: ["children's advice team"] },
  { abbreviation: 'CAT', forms: ["children's assessment team"] },
];
const stems = (wording: Wording) => wording.map(({ stem }) => stem);
const expanded = (typed: string, thesaurus = thesaurusOf([])) =>
  expandedWords(parseQuery(typed), known, thesaurus);
const expansions = (typed: string) => expansionsOf(expanded(typed));

describe('abbreviations and their long forms', () => {
  it.each([
    ['RHI', [{ typed: 'RHI', also: ['return home interview'] }]],
    ['rhis York', [{ typed: 'RHI', also: ['return home interview'] }]],
    ['analysis of Return Home Interviews', [{ typed: 'return home interviews', also: ['RHI'] }]],
    [
      'Director of Children’s Services',
      [{ typed: "director of children's services", also: ['DCS'] }],
    ],
    [
      'iro',
      [{ typed: 'IRO', also: ['independent reviewing officer', 'independent review officer'] }],
    ],
    ['cat', [{ typed: 'CAT', also: ["children's advice team", "children's assessment team"] }]],
    ['childrens advice team', [{ typed: 'childrens advice team', also: ['CAT'] }]],
    ['return home', []],
    ['interview home return', []],
    ['"RHI"', []],
    ['"return home interviews"', []],
  ])('%s', (typed, expected) => {
    expect(expansions(typed)).toEqual(expected);
  });
});

describe('what readers say and reports write', () => {
  const thesaurus = thesaurusOf([
    { typed: 'run away', means: ['go missing', 'running away'] },
    { typed: 'run', means: ['manage'] },
    { typed: 'return home', means: ['reunification'] },
  ]);

  it.each([
    ['kids who run away', [{ typed: 'run away', also: ['go missing'] }]],
    ['kids running away', [{ typed: 'running away', also: ['go missing'] }]],
    ['away run', [{ typed: 'run', also: ['manage'] }]],
    ['return home interviews', [{ typed: 'return home interviews', also: ['RHI'] }]],
  ])('%s: the longest that is known', (typed, expected) => {
    expect(expansionsOf(expanded(typed, thesaurus))).toEqual(expected);
  });

  it('weighs less than what was typed', () => {
    const typed = parseQuery('running away');
    const [clause] = clausesOf(typed, expanded('running away', thesaurus), new Map());
    expect(clause!.terms.map(({ weight }) => weight)).toEqual([1, 1]);
    expect(clause!.also.every(({ weight }) => weight < 1)).toBe(true);
  });
});

describe('what a query asks for', () => {
  it('has the words of a long form together, and the letters beside them', () => {
    const query = parseQuery('return home interviews in York');
    const clauses = clausesOf(query, expanded('return home interviews in York'), new Map());
    expect(clauses.map(({ terms }) => terms.map(({ typed }) => typed))).toEqual([
      ['return', 'home', 'interviews'],
      ['york'],
    ]);
    expect(clauses.map(({ also }) => also.flatMap(({ wordings }) => wordings.map(stems)))).toEqual([
      [['rhi']],
      [],
    ]);
  });

  it.each([
    ['supervising', [['supervis']]],
    ['children’s', [['children'], ['child']]],
    ['organized', [['organ'], ['organis']]],
    ['multi-agency', [['multi', null, 'agenc'], ['multi', 'agenc'], ['multiag']]],
    ['well-being', [['well', null, 'be'], ['well', 'be'], ['wellb']]],
    ['wellbeing', [['wellb'], ['well', null, 'be'], ['well', 'be']]],
    [
      '36,699',
      [
        ['36', null, '699'],
        ['36', '699'],
      ],
    ],
    ['(RHI)', [['rhi']]],
  ])('%s can stand as %j', (word, expected) => {
    expect(wordingsOf(word, spellingsOf(['well-being'])).map(stems)).toEqual(expected);
  });

  it('finds the words that the library prints with a hyphen and without', () => {
    const paragraphs = ['well-being and wellbeing', 'multi-agency', 'well-beings, 16-17'].map(
      tokensOf,
    );
    const known = new Set(paragraphs.flat().map(({ text }) => text));
    expect(hyphenatedWords(paragraphs, (word) => known.has(word))).toEqual(['well-being']);
  });
});
