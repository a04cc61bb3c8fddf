import type { Grade } from '../../model/codes.ts';
import type { LibraryDocument, Section } from '../../model/document.ts';
import { countWords } from '../../text/words.ts';

/** A part of a document's text: a section of the first level, or one inside it that is graded by itself. */
export interface SectionPart {
  /** Null for what stands before the first heading. */
  id: string | null;
  title: string;
  grade: Grade | null;
  /** Words before it in the document, and its own, without those of graded sections inside it. */
  from: number;
  words: number;
}

/** A document as its parts, one after the other. */
export interface SectionParts {
  parts: SectionPart[];
  words: number;
  /** How many words stand before the middle of a block; null where it is in no part. */
  placeOf(anchor: string): number | null;
}

/** The parts in reading order, and to which of them each section belongs. */
function partition(sections: readonly Section[]): {
  order: Section[];
  partOf: Map<string, string>;
} {
  const order: Section[] = [];
  const partOf = new Map<string, string>();
  const walk = (list: readonly Section[], around: string | null) => {
    for (const section of list) {
      const isPart = around === null || section.grade !== null;
      if (isPart) order.push(section);
      const part = isPart ? section.id : around;
      partOf.set(section.id, part);
      walk(section.children, part);
    }
  };
  walk(sections, null);
  return { order, partOf };
}

type Divided = Pick<LibraryDocument, 'sections' | 'blocks'>;

/** Each theme's page at a council divides the council's documents again. */
const known = new WeakMap<Divided, SectionParts>();

/**
 * Divides a document into its parts; boilerplate counts nowhere, and parts without a word are left out. Done once for
 * a document, which must stay as it is.
 */
export function sectionParts(document: Divided): SectionParts {
  const parts = known.get(document) ?? divide(document);
  known.set(document, parts);
  return parts;
}

function divide(document: Divided): SectionParts {
  const { order, partOf } = partition(document.sections);
  const lengths = new Map<string | null, number>();
  const within = new Map<string, { part: string | null; at: number }>();
  for (const { id, kind, section, text } of document.blocks) {
    if (kind === 'boilerplate') continue;
    const part = section === null ? null : (partOf.get(section) ?? null);
    const [before, own] = [lengths.get(part) ?? 0, countWords(text)];
    within.set(id, { part, at: before + own / 2 });
    lengths.set(part, before + own);
  }
  const opening = { id: null, title: 'Before the first heading', grade: null };
  let words = 0;
  const parts = [opening, ...order].flatMap(({ id, title, grade }): SectionPart[] => {
    const [from, length] = [words, lengths.get(id) ?? 0];
    words += length;
    return length === 0 ? [] : [{ id, title, grade, from, words: length }];
  });
  const starts = new Map(parts.map(({ id, from }) => [id, from]));
  const placeOf = (anchor: string) => {
    const place = within.get(anchor);
    const start = place && starts.get(place.part);
    return place === undefined || start === undefined ? null : start + place.at;
  };
  return { parts, words, placeOf };
}
