import { replacementTexts, type Marked } from './replacement-texts.ts';

/** A stretch of marked content as a page draws it. */
export interface DrawnMark {
  tag: string;
  mcid: number | null;
  text: string;
}

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const isSame = (marked: readonly Marked[], drawn: readonly DrawnMark[]): boolean =>
  marked.length === drawn.length &&
  marked.every(({ tag, mcid }, at) => tag === drawn[at]?.tag && mcid === drawn[at].mcid);

/** How many stretches of a page say that other words stand for theirs. */
function replacedIn(marked: readonly Marked[], drawn: readonly DrawnMark[]): number {
  return marked.filter(
    ({ replacement }, at) =>
      replacement !== null && letters(replacement) !== letters(drawn[at]?.text ?? ''),
  ).length;
}

/**
 * How many places of each page say that other words stand for those that are drawn there. A stream's page is
 * the one that marks its content alike; what can't be placed so counts for the first page, where its words
 * are drawn nowhere in the file.
 * @param pages the marked content of each page, in the order of its content
 * @param drawn gives all that the file draws
 */
export function replacedPlaces(
  bytes: Uint8Array,
  pages: readonly (readonly DrawnMark[])[],
  drawn: () => string,
): Map<number, number> {
  const { streams, others } = replacementTexts(bytes);
  let all: string | undefined;
  const counts = new Map<number, number>();
  const count = (page: number, many: number) =>
    many > 0 && counts.set(page, (counts.get(page) ?? 0) + many);
  const isElsewhere = (text: string) => !(all ??= letters(drawn())).includes(letters(text));
  for (const marked of streams) {
    const alike = pages
      .map((own, page) => ({ own, page }))
      .filter(({ own }) => isSame(marked, own))
      .map(({ own, page }) => ({ page, many: replacedIn(marked, own) }))
      .sort((a, b) => a.many - b.many)[0];
    if (alike !== undefined) count(alike.page, alike.many);
    else count(0, marked.flatMap((one) => one.replacement ?? []).filter(isElsewhere).length);
  }
  count(0, others.filter(isElsewhere).length);
  return counts;
}
