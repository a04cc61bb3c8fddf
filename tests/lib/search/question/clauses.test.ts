import { expect, it } from 'vitest';
import { clausesOf, expandedWords } from '../../../../src/lib/search/question/clauses.ts';
import { parseQuery } from '../../../../src/lib/search/question/query.ts';
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
