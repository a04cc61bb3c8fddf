import { expect, it } from 'vitest';
import {
  lackingOnServer,
  withOthersAfter,
} from '../../../../src/client/search/server/lacking-on-server.ts';
import { namedPlaces } from '../../../../src/lib/search/bearing/named-places.ts';
import { clausesOf, expandedWords } from '../../../../src/lib/search/question/clauses.ts';
import { parseQuery } from '../../../../src/lib/search/question/query.ts';
import { spellingsOf } from '../../../../src/lib/search/words/spellings.ts';

const documents = [
  { slug: 'bexley-2023', name: '', paragraphs: 50, authority: 'Bexley', year: '2023' },
  { slug: 'leeds-2022', name: '', paragraphs: 50, authority: 'Leeds', year: '2022' },
];
const named = { councils: ['Bexley'], years: [], kinds: [], reports: [], notHeld: [] };
const query = parseQuery('knife crime');
const clauses = clausesOf(query, expandedWords(query, [], new Map()), spellingsOf([]));
const question = { query, clauses, preference: named, chosen: {}, sort: 'relevance' as const };
const places = namedPlaces(named, documents);
const lacking = (inPlaces: number[][]) => {
  const found = { hits: [], total: 9, known: [5, 5], inPlaces, counts: new Map() };
  return lackingOnServer(found, question, places, documents);
};

it('a council lacks what a server has in none of its paragraphs', () => {
  expect(lacking([[0, 0]])).toMatchObject({ places: ['the report on Bexley'], isAll: true });
  expect(lacking([[2, 1]])).toBeNull();
});

it('what others have comes right after what is nearest', () => {
  const hit = (report: string, at: number) => {
    return { id: `${report}#${at}`, report, authority: [], year: [] };
  };
  const own = [1, 2, 3, 4].map((at) => hit('bexley-2023', at));
  const other = hit('leeds-2022', 1);
  const ordered = withOthersAfter([...own, other], [own[0]!, other], lacking([[0, 0]])!);
  expect(ordered).toEqual([...own.slice(0, 3), other, own[3]]);
});
