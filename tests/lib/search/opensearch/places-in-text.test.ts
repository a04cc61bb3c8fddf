import { describe, expect, it } from 'vitest';
import { tokenMarks } from '../../../../src/lib/search/answer/marks.ts';
import { placesInText } from '../../../../src/lib/search/opensearch/places-in-text.ts';
import { clausesOf, expandedWords } from '../../../../src/lib/search/question/clauses.ts';
import { thesaurusOf } from '../../../../src/lib/search/meaning/thesaurus.ts';
import { parseQuery } from '../../../../src/lib/search/question/query.ts';

function marked(typed: string, text: string): string[] {
  const query = parseQuery(typed);
  const abbreviations = [{ abbreviation: 'RHI', forms: ['return home interview'] }];
  const expanded = expandedWords(query, abbreviations, thesaurusOf([]));
  const places = placesInText(text, clausesOf(query, expanded, new Map())).flat();
  return tokenMarks(text, places).map(({ start, end }) => text.slice(start, end));
}

describe('what is marked of a text that a server gave', () => {
  it.each([
    ['assessment', 'Assessments’ quality; reassessed.', ['Assessments']],
    ['RHI', 'Return home interviews are late.', ['Return home interviews']],
    ['well-being', 'Their well-being and well being.', ['well-being', 'well being']],
    ['adoption', 'Nothing of it.', []],
  ])('%s in “%s”', (typed, text, expected) => {
    expect(marked(typed, text)).toEqual(expected);
  });
});
