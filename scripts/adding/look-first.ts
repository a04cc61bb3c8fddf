import { missingFacts } from '../../src/lib/metadata/missing-facts.ts';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import type { LibraryDocument } from '../../src/lib/model/document.ts';

/** What a person should look at, worst first: words that may be false, then what may be missing, then names. */
const order: readonly RegExp[] = [
  /^(?:words-moved|not-found-again|begins-within-line|replaced-text|join-in-doubt|unsure-columns)$/,
  /^(?:added-to-page|page-without-text|hidden-words|hidden-text|tracked-changes|word-element|slanted-text|recognised-text|unsound-tags|moved-into-place)$/,
  /^(?:missing-number|number-out-of-order|unclear-number|empty-number|second-sequence|number-in-text)$/,
  /^(?:no-judged-section|no-overall-grade|no-dates|no-council|no-date)$/,
];
const mostLines = 10;

interface Place {
  slug: string;
  told: Diagnostic;
}

function rankOf({ told }: Place): number {
  const rank = order.findIndex((rules) => rules.test(told.rule));
  return rank < 0 ? order.length : rank;
}

/** What is in doubt in some documents. */
function placesOf(documents: readonly LibraryDocument[]): Place[] {
  return documents.flatMap(({ meta, diagnostics }) => {
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
    return [...warnings, ...missingFacts(meta)].map((told) => ({ slug: meta.slug, told }));
  });
}

function lineOf({ slug, told: { page, line, message } }: Place): string {
  const place = page !== null ? `, page ${page}` : line !== null ? `, line ${line}` : '';
  return `${slug}${place}: ${message}`;
}

const worstFirst = (documents: readonly LibraryDocument[]): Place[] =>
  placesOf(documents).sort((a, b) => rankOf(a) - rankOf(b));

/** The pages on which those places stand that `lookFirst` names, each once. */
export function pagesFirst(
  documents: readonly LibraryDocument[],
): { slug: string; page: number }[] {
  const pages = new Map<string, { slug: string; page: number }>();
  for (const { slug, told } of worstFirst(documents).slice(0, mostLines)) {
    if (told.page !== null) pages.set(`${slug} ${told.page}`, { slug, page: told.page });
  }
  return [...pages.values()];
}

/** The places that a person should look at first in documents that were added, worst first, one a line. */
export function lookFirst(documents: readonly LibraryDocument[]): string[] {
  const places = worstFirst(documents);
  const more = places.length - mostLines;
  return [
    ...places.slice(0, mostLines).map(lineOf),
    ...(more > 0 ? [`${more} more: “How this text was made” of each document has them.`] : []),
  ];
}
