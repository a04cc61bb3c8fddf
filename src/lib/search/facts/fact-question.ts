import { areas, type Area } from '../../model/codes.ts';
import { areaRecords } from '../../vocabulary/areas.ts';
import { understand } from '../answer/preference.ts';
import type { IndexedDocument } from '../index/paragraph-table.ts';
import type { CouncilName } from '../meaning/council-names.ts';
import { parseQuery } from '../question/query.ts';

/** A question that the record of inspections answers. */
export interface FactQuestion {
  about: 'lead' | 'grade' | 'date';
  /** The areas whose grade is asked for; empty for other questions. */
  areas: Area[];
  /** Councils that the library has documents of. */
  councils: string[];
  /** Years of inspections; empty for all. */
  years: string[];
}

/** What is asked for, by the words that ask; the first that fits. */
const kinds: readonly (readonly [FactQuestion['about'], RegExp])[] = [
  ['lead', /\blead(?:ing)? inspectors?\b/],
  ['lead', /\bwho (?:has |had |have )?(?:inspected|inspects)\b/],
  [
    'lead',
    /\bwho (?:has |had )?(?:led|leads|lead|headed|ran|conducted|did|carried out)\b(?=.*\binspection)/,
  ],
  ['lead', /\bwho (?:was|were) (?:the |its |their )?inspectors?\b/],
  ['lead', /\binspection (?:was )?led by\b/],
  ['date', /\bwhen (?:was|were|is|did|has|had)\b(?=.*\b(?:inspect|visit))/],
  [
    'date',
    /\b(?:dates?|day|time) of (?:the |its |their |last |latest )*inspections?\b|\binspection dates?\b/,
  ],
  ['grade', /\b(?:grades?|graded|judge?ments?|judged|ratings?|rated)\b/],
];

/** Words that may stand in such a question beside what is asked for. */
const filling = new Set(
  "a all an and any are as at authority been by carried case children children's conducted council council's did do does ever few for from get given got grade graded grades had has have how in inspect inspected inspecting inspection inspections inspector inspectors inspects is it its judged judgement judgements judgment judgments last latest lead leading led leads local many most of ofsted ofsted's on or out previous printed rated rating ratings ran received recent report reports s service services social care that the their there these they this to team time under visit visited was were what what's when which who who's with work date dates day year years headed".split(
    ' ',
  ),
);
const isYear = /^(?:19|20)\d\d$/;
const kindsOfInspection = /\b(?:sif|ilacs|lac|single inspection|standard|short|full)\b/g;

const longestFirst = (a: string, b: string): number => b.length - a.length;

/** A question without the words for the areas that it names. */
function withoutAreas(text: string): { areas: Area[]; rest: string } {
  const found = areas.flatMap((area) => {
    const words = areaRecords[area].asked.exec(text)?.[0];
    return words === undefined ? [] : [{ area, words }];
  });
  const words = found.map((one) => one.words).sort(longestFirst);
  const rest = words.reduce((left, one) => left.replace(one, ' '), text);
  return { areas: found.map(({ area }) => area), rest };
}

/**
 * Recognises a question that the record of inspections answers: who led one, when it was, what grade is
 * printed for an area. Null where anything else is in it: a search for words is no such question.
 * @param councils by their names
 * @param documents what the library has
 */
export function factQuestion(
  typed: string,
  councils: ReadonlyMap<string, CouncilName>,
  documents: readonly IndexedDocument[],
): FactQuestion | null {
  const parsed = parseQuery(typed);
  if (parsed.phrases.length + parsed.excluded.length > 0) return null;
  const { query, preference } = understand(parsed, councils, documents);
  if (preference.councils.length === 0) return null;
  const text = query.words.join(' ');
  const about = kinds.find(([, pattern]) => pattern.test(text))?.[0];
  if (about === undefined) return null;
  const { areas: named, rest } = about === 'grade' ? withoutAreas(text) : { areas: [], rest: text };
  const left = rest.replace(kindsOfInspection, ' ').split(' ').filter(Boolean);
  if (left.some((word) => !filling.has(word) && !isYear.test(word))) return null;
  return {
    about,
    areas: about === 'grade' && named.length === 0 ? ['overall'] : named,
    councils: preference.councils,
    years: [...new Set([...preference.years, ...left.filter((word) => isYear.test(word))])],
  };
}
