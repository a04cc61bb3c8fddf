import { expect, it } from 'vitest';
import {
  clausesOf,
  expandedWords,
  expansionsOf,
} from '../../../../src/lib/search/question/clauses.ts';
import { parseQuery } from '../../../../src/lib/search/question/query.ts';
import { meantInWords, partEntries } from '../../../../src/lib/search/meaning/parts-named.ts';
import { thesaurusOf } from '../../../../src/lib/search/meaning/thesaurus.ts';

const thesaurus = thesaurusOf([
  { typed: 'how many inspectors', means: ['inspection team'] },
  { typed: 'inspectors came', means: ['inspection team'] },
]);

const weightsOf = (typed: string): number[] => {
  const query = parseQuery(typed);
  const clauses = clausesOf(query, expandedWords(query, [], thesaurus), new Map());
  return clauses.flatMap(({ also }) => also.map(({ weight }) => weight));
};

it.each([
  ['a question asked whole weighs as much as its words', 'how many inspectors', [1]],
  ['other words weighs less than they do', 'inspectors came', [0.7]],
])('what stands for %s', (_, typed, weights) => {
  expect(weightsOf(typed)).toEqual(weights);
});

const partsOf = (typed: string) => {
  const query = parseQuery(typed);
  const expanded = expandedWords(query, [], thesaurusOf(partEntries));
  const also = clausesOf(query, expanded, new Map()).flatMap((clause) => clause.also);
  return [also.map(({ part, weight }) => [part, weight]), expansionsOf(expanded)[0]?.also];
};

it.each([
  ['recommendations on supervision', 'recommendation', 'what inspectors ask for'],
  ['what York must put right', 'recommendation', 'what inspectors ask for'],
  ["inspectors' questions on identity", 'question', 'questions of inspectors'],
  ['action plan for supervision', 'action', 'actions planned'],
])('%s: paragraphs that are it count as much as its words, and it is said', (typed, role, said) => {
  expect(partsOf(typed)).toEqual([[[role, 1]], [said]]);
});

it('what is no kind of paragraph is said as it is', () => {
  expect(meantInWords('turnover')).toBe('turnover');
});
