import {
  factAnswer,
  type FactAnswer,
  type FactLine,
} from '../../../lib/search/facts/fact-answer.ts';
import { factQuestion } from '../../../lib/search/facts/fact-question.ts';
import { kebab } from '../../../lib/text/slug.ts';
import { address } from '../../../lib/url.ts';
import { gradeName } from '../../../lib/vocabulary/grades.ts';
import { element } from '../../element.ts';
import type { LibraryData } from '../index/library-data.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** The answers from the record to what was typed, one for each council; none where it is no such question. */
export async function findFacts(
  typed: string,
  index: Pick<SearchIndex, 'head' | 'councils'>,
  data: LibraryData,
): Promise<FactAnswer[]> {
  const question = factQuestion(typed, index.councils, index.head.documents);
  return Promise.all(
    (question?.councils ?? []).map(async (council) =>
      factAnswer(question!, council, await data.inspections(kebab(council))),
    ),
  );
}

function said({ said: fact, grade, lacks }: FactLine): (Node | string)[] {
  if (lacks !== null) return [` ${lacks}.`];
  const mark =
    grade === null ? [] : [element('span', { class: `grade ${grade}` }, gradeName(grade))];
  if (fact === null) return [];
  return grade === null ? [': ', element('b', {}, fact)] : [`: ${fact} `, ...mark];
}

function item(line: FactLine, base: string): HTMLElement {
  const href = address({ origin: null, base }, line.path);
  const printed =
    line.printed === null ? [] : [element('p', {}, 'Printed as “', line.printed, '”')];
  const link = element('a', { href, class: 'open' }, line.report);
  return element('li', {}, element('p', {}, link, ...said(line)), ...printed);
}

/** Answers as they stand above the hits. */
export function factItems(answers: readonly FactAnswer[], base: string): HTMLElement[] {
  return answers.flatMap(({ title, lines }) => [
    element('p', {}, title),
    ...(lines.length === 0 ? [] : [element('ul', {}, ...lines.map((line) => item(line, base)))]),
  ]);
}
