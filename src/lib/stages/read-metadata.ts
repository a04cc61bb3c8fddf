import type { DocumentMeta } from '../model/document.ts';
import type { Identity } from '../model/identity.ts';
import type { SourceText } from '../model/source.ts';
import type { DraftBlock } from '../parse/draft.ts';
import { numberOfLabel } from '../parse/draft.ts';
import { judgementsOf } from '../parse/judgements.ts';
import { countWords } from '../text/words.ts';
import { authorityMostNamed, authorityNamed, type Authority } from '../vocabulary/authorities.ts';
import { parseDate, parseDateRange } from '../vocabulary/dates.ts';

type Printed = Omit<DocumentMeta, 'slug' | 'publisher' | 'kind' | 'source'>;

const keyed = (texts: readonly string[], key: RegExp): string | null =>
  texts
    .map((text) => key.exec(text))
    .find((match) => match !== null)?.[1]
    ?.trim() ?? null;

function coverOf(blocks: readonly DraftBlock[]): string[] {
  const end = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .filter(({ kind }) => kind === 'boilerplate')
    .map(({ text }) => text);
}

/** The title of an inspection report: what its cover says was inspected, over all its lines. */
function titleOfInspection(cover: readonly string[]): string {
  const start = cover.findIndex((text) => /^(?:re-?)?inspection of\b/iu.test(text));
  const rest = cover.slice(Math.max(0, start));
  const end = rest.findIndex((text) => /^[A-Za-z ]+: /u.test(text));
  return rest.slice(0, end < 0 ? rest.length : end).join(' ');
}

/** The title of a paper: the last line of its cover that is no date, author or committee. */
function titleOfPaper(cover: readonly string[]): string {
  const lines = cover.filter((text) => parseDate(text) === null && !/^report of\b/iu.test(text));
  const titles = lines.filter(
    (text) => !/\b(?:committee|cabinet|council|board|panel)$/iu.test(text),
  );
  return titles.at(-1) ?? lines.at(-1) ?? '';
}

const inspectorTitles = /,?\s*(?:H(?:er|is) Majesty[’']s Inspectors?|Senior HMI|HMI)\.?$/u;

const leadLine =
  /^(?:[Ll]ead|[Rr]eporting) [Ii]nspectors?(?: on site)?(?::\s*|\s+(?=\p{Lu}))(.+)$/u;

function leadInspectorsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const match = leadLine.exec(text);
    const names = match?.[1]?.split(/\s+and\s+|;\s*/u) ?? [];
    return names.map((name) => name.replace(inspectorTitles, '').trim());
  });
}

function authorityOf(
  cover: readonly string[],
  all: readonly string[],
  isInspection: boolean,
): Authority | null {
  if (!isInspection) return authorityMostNamed(all.join('\n'));
  return cover.map(authorityNamed).find((found) => found !== null) ?? null;
}

function inspectionDates(cover: readonly string[]) {
  const printed = keyed(cover, /^inspection dates?:\s*(.+)$/iu);
  return printed === null ? null : parseDateRange(printed);
}

function countsOf(blocks: readonly DraftBlock[]): Pick<Printed, 'pages' | 'paragraphs' | 'words'> {
  const pages = Math.max(0, ...blocks.map(({ pageEnd }) => pageEnd ?? 0));
  const numbered = blocks.filter(
    ({ kind, labels }) => kind === 'paragraph' && numberOfLabel(labels[0] ?? '') !== null,
  );
  const texts = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ text }) => text);
  return {
    pages: pages === 0 ? null : pages,
    paragraphs: numbered.length,
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
  };
}

/** What a document prints about itself; `null` or empty where it prints nothing. */
export function readMetadata(
  blocks: readonly DraftBlock[],
  { framework, isInspection }: Identity,
): Printed {
  const cover = coverOf(blocks);
  const texts = blocks.map(({ text }) => text);
  const dates = isInspection ? inspectionDates(cover) : null;
  const authority = authorityOf(cover, texts, isInspection);
  return {
    title: isInspection ? titleOfInspection(cover) : titleOfPaper(cover),
    authority: authority?.name ?? null,
    authoritySlug: authority?.slug ?? null,
    framework,
    inspectionStart: dates?.start ?? null,
    inspectionEnd: dates?.end ?? null,
    published: isInspection
      ? parseDate(keyed(cover, /^(?:report )?published:\s*(.+)$/iu) ?? '')
      : null,
    documentDate: isInspection
      ? null
      : (cover.map(parseDate).find((date) => date !== null) ?? null),
    leadInspectors: isInspection ? leadInspectorsOf(texts) : [],
    judgements: isInspection ? judgementsOf(blocks) : [],
    licence: keyed(texts, /under the terms of the (Open Government Licence)/u),
    rights: keyed(texts, /(© Crown copyright \d{4})/u),
    ...countsOf(blocks),
  };
}

/** Year and slug of a document (contract, Document slugs). */
export function slugFor(
  meta: Pick<DocumentMeta, 'authoritySlug' | 'inspectionStart' | 'documentDate' | 'kind'>,
): string {
  const year = (meta.inspectionStart ?? meta.documentDate)?.slice(0, 4);
  return [meta.authoritySlug, year, meta.kind]
    .filter((part) => part !== undefined && part !== null)
    .join('-');
}

export type { Printed };
export type SourceFacts = Pick<SourceText, 'publisher' | 'kind'>;
