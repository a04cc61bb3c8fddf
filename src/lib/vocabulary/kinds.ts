import { inspections } from './kinds/inspections.ts';
import type { Kind } from './kinds/kind.ts';
import { papers, unknownKind } from './kinds/papers.ts';
import { visits } from './kinds/visits.ts';

const known = [...inspections, ...visits, ...papers, unknownKind] as const;

/** Every kind of document that the library knows, in the order in which covers are tried; the last is the fallback. */
export const kinds: readonly Kind[] = known;

/** Codes of the kinds that the library knows; the list of sources may name others. */
export type KindCode = (typeof known)[number]['code'];

/**
 * What a document is, told by the words of its cover.
 * @param lines of the cover, then each two of them together, in the order in which they are tried
 */
export function kindNamed(cover: readonly (readonly string[])[]): Kind {
  const tell = (lines: readonly string[]): Kind | undefined =>
    kinds.find((kind) => lines.some((line) => kind.cover?.test(line)));
  return cover.map(tell).find((kind) => kind !== undefined) ?? unknownKind;
}

/** Whether a line of a cover is a title by itself, without the lines around it. */
export function isTitleLine(text: string): boolean {
  return kinds.some(({ titleLine }) => titleLine?.test(text));
}

/** What readers call a kind, in lower case: `ilacs` gives "ILACS inspection", an unknown `annual-review` "annual review". */
export function kindName(code: string): string {
  return kinds.find((kind) => kind.code === code)?.name ?? code.replaceAll('-', ' ');
}
