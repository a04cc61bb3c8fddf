import { dateInWords, dayOf } from '../vocabulary/dates.ts';
import { documentName, type Named } from '../vocabulary/names.ts';

type Way = (meta: Named) => string | null;

const titleOf: Way = ({ title }) => title;
const dateOf: Way = (meta) => {
  const day = dayOf(meta);
  return day === null ? null : dateInWords(day);
};
const titleAndDate: Way = (meta) => [titleOf(meta), dateOf(meta)].filter(Boolean).join(', ');

/** In the order in which they are tried: inspections of one council differ by day, its papers by title. */
const waysOfInspections: readonly Way[] = [dateOf, titleAndDate];
const waysOfPapers: readonly Way[] = [titleOf, dateOf, titleAndDate];

/** The first way in which each of several documents is told from all others; null where none is. */
function tellingWay(metas: readonly Named[]): Way | null {
  const ways = metas.every((meta) => meta.inspectionStart === null)
    ? waysOfPapers
    : waysOfInspections;
  return (
    ways.find((way) => {
      const told = metas.map(way);
      return !told.includes(null) && new Set(told).size === metas.length;
    }) ?? null
  );
}

/**
 * Gives documents that would bear one name in every list what tells them apart: their titles, their days,
 * or both. Two of one title and one day are told apart by their slugs, which no two share.
 * @returns the documents in their order; those of a name of their own as they are
 */
export function callApart<T extends { meta: Named & { slug: string } }>(
  documents: readonly T[],
): T[] {
  const groups = Map.groupBy(documents, ({ meta }) => documentName(meta));
  return documents.map((document) => {
    const group = groups.get(documentName(document.meta)) ?? [];
    if (group.length < 2) return document;
    const way = tellingWay(group.map(({ meta }) => meta));
    const { slug } = document.meta;
    const called = way?.(document.meta) ?? `${titleAndDate(document.meta) ?? ''} (${slug})`;
    return { ...document, meta: { ...document.meta, called } };
  });
}
