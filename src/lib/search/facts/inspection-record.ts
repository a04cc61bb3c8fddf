import type { Area, Grade } from '../../model/codes.ts';
import type { Block } from '../../model/block.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { sectionTrails } from '../../model/structure.ts';
import { documentName, isInspection } from '../../vocabulary/names.ts';

/** Something that a report prints, and where. */
export interface Printed {
  /** As it is printed; null where only the section that it belongs to is known. */
  words: string | null;
  /** The anchor of the text that prints it; null where none is known. */
  anchor: string | null;
}

/** What is on record of one inspection, with the places that print it. */
export interface InspectionRecord {
  slug: string;
  /** Short name of its report. */
  name: string;
  start: string | null;
  end: string | null;
  published: string | null;
  leads: (Printed & { person: string })[];
  judgements: (Printed & { area: Area; grade: Grade })[];
}

const withoutNumber = (text: string): string => text.replace(/^[\d.]+\s+/, '');

/** The first of several texts, one that is no standing text before others. */
const preferred = (texts: readonly Block[]): Block | undefined =>
  texts.find(({ kind }) => kind !== 'boilerplate') ?? texts[0];

/** The text that names somebody as lead inspector; reports of 2013 call one the reporting inspector. */
function leadPrinted({ blocks }: LibraryDocument, person: string): Printed {
  const isLead = /(?:lead|reporting) inspector/i;
  const found = preferred(blocks.filter(({ text }) => isLead.test(text) && text.includes(person)));
  return { words: found?.text ?? null, anchor: found?.id ?? null };
}

/** What a row of a table says, its cells one after another. */
const rowWords = ({ cells }: Block): string => cells.map(({ text }) => text.trim()).join(': ');

/** The row, caption or sentence that prints a judgement; else the section that is about its area. */
function judgementPrinted(
  { blocks, sections }: LibraryDocument,
  { area, label }: { area: Area; label: string },
): Printed {
  const row = blocks.find(({ cells }) => withoutNumber(cells[0]?.text ?? '') === label);
  if (row) return { words: rowWords(row), anchor: row.id };
  const stated = preferred(blocks.filter((one) => one.text === label && one.kind !== 'heading'));
  if (stated) return { words: stated.text, anchor: stated.id };
  const section = [...sectionTrails(sections).values()]
    .map((trail) => trail.at(-1)!)
    .find((one) => one.area === area);
  return { words: null, anchor: section?.id ?? null };
}

/** What a report has on record of its inspection; null for what reports none. */
export function inspectionRecord(document: LibraryDocument): InspectionRecord | null {
  const { meta } = document;
  if (!isInspection(meta)) return null;
  return {
    slug: meta.slug,
    name: documentName(meta),
    start: meta.inspectionStart,
    end: meta.inspectionEnd,
    published: meta.published,
    leads: meta.leadInspectors.map((person) => ({ person, ...leadPrinted(document, person) })),
    judgements: meta.judgements.map(({ area, grade, label }) => ({
      area,
      grade,
      ...judgementPrinted(document, { area, label }),
    })),
  };
}

const dayOfRecord = ({ start, published }: InspectionRecord): string => start ?? published ?? '';

/** What is on record of a council's inspections, newest first. @param documents of the council */
export function inspectionRecords(documents: readonly LibraryDocument[]): InspectionRecord[] {
  return documents
    .flatMap((document) => inspectionRecord(document) ?? [])
    .sort((a, b) => (dayOfRecord(a) < dayOfRecord(b) ? 1 : -1));
}
