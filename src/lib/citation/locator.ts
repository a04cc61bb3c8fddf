import type { Block } from '../model/block.ts';
import { foldText } from '../text/fold.ts';

/** What a locator is made of; `section` is the title of the block's innermost heading. */
export interface Located {
  id: string;
  kind: Block['kind'];
  role: Block['role'];
  number: number | null;
  section: string | null;
}

const passages: Partial<Record<Block['kind'], string>> = {
  table: 'Table',
  'table-row': 'Table row',
  footnote: 'Footnote',
  boilerplate: 'Standing text',
};

function noun(kind: Block['kind']): string {
  return passages[kind] ?? 'Passage';
}

function ordinal(id: string): string {
  return /(\d+)(?:-x\d+)?$/.exec(id)?.[1] ?? '';
}

/** The printed labels in an anchor such as `para-2-a` or `lscb-para-1`: `2(a)`, `1`; null for others. */
function printedPath(id: string): string | null {
  const path = /(?:^|-)para-(\d+)((?:-[a-z0-9]+)*?)(?:-x\d+)?$/.exec(id);
  if (!path) return null;
  const inner = (path[2] ?? '').split('-').filter((part) => part !== '');
  return `${path[1] ?? ''}${inner.map((part) => `(${part})`).join('')}`;
}

/**
 * Where a block stands within its section, for the start of a line: `Paragraph 28`,
 * `Recommendation 3`, `Part 2`, `Paragraph 2(a)`; a block without a printed number is the nth
 * passage of its section, n being the last number of its anchor.
 */
export function locatorWithin({ id, kind, role, number }: Omit<Located, 'section'>): string {
  const printed = number === null ? printedPath(id) : String(number);
  if (printed === null) return kind === 'heading' ? 'Heading' : `${noun(kind)} ${ordinal(id)}`;
  if (kind === 'heading') return `Part ${printed}`;
  return `${role === 'recommendation' ? 'Recommendation' : 'Paragraph'} ${printed}`;
}

/** Where a block stands in its document: a block without a printed number is told by its section too. */
export function locator(located: Located): string {
  const { id, kind, number, section } = located;
  const within = locatorWithin(located);
  if (number !== null || printedPath(id) !== null) return within;
  if (kind === 'heading') return section === null ? within : `Section “${section}”`;
  return `${section === null ? 'Opening' : `“${section}”`}, ${inSentence(within)}`;
}

/** A locator for the middle of a sentence: its noun in lower case, a quoted title untouched. */
export function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A locator or page as notes have it: "para 28", "paras 13–15", "rec 3", "p 13"; anything else as in a sentence. */
export function shortened(text: string): string {
  return inSentence(text)
    .replace(/^paragraphs (\S+) to (\S+)$/, 'paras $1–$2')
    .replace(/^recommendations (\S+) to (\S+)$/, 'recs $1–$2')
    .replace(/^paragraph (?=\d)/, 'para ')
    .replace(/^recommendation (?=\d)/, 'rec ')
    .replace(/^page (?=\S)/, 'p ');
}

/** The locator of a run of places: "Paragraphs 13 to 15"; of two kinds "Paragraph 13 to recommendation 2". */
export function rangeLocator(first: string, last: string): string {
  if (first === last) return first;
  const [from, to] = [first, last].map((one) =>
    /^(Paragraph|Recommendation|Part) (\S+)$/.exec(one),
  );
  if (!from || !to || from[1] !== to[1]) return `${first} to ${inSentence(last)}`;
  return `${from[1]!}s ${from[2]!} to ${to[2]!}`;
}

/**
 * Locators of which no two are the same, capitals and kinds of quotation mark apart. One that several places of a document share says its section
 * too, and where that doesn't tell either, its anchor, which no two share.
 * @param places in reading order; `section` is the trail that tells sections apart
 */
export function distinctLocators(
  places: readonly { id: string; locator: string; section: string | null }[],
): string[] {
  const shared = (names: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const name of names.map(foldText)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return (name: string) => counts.get(foldText(name))! > 1;
  };
  const isShared = shared(places.map(({ locator }) => locator));
  const withSection = places.map(({ locator, section }) =>
    isShared(locator) && section !== null && !locator.includes('“')
      ? `${locator} of “${section}”`
      : locator,
  );
  const isStillShared = shared(withSection);
  return withSection.map((name, at) =>
    isStillShared(name) ? `${name} (${places[at]!.id})` : name,
  );
}
