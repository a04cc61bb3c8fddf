import type { DocumentMeta } from '../model/document.ts';
import type { SourceText } from '../model/source.ts';
import type { DraftBlock } from '../model/draft.ts';
import { numberOfLabel, numberPath } from '../model/draft.ts';
import { judgementsOf } from './judgements.ts';
import { letterDate, salutationAt, signatories, visitDates } from '../vocabulary/letters.ts';
import type { PaperHead } from './paper-head.ts';
import { countWords } from '../text/words.ts';
import type { Kind } from '../vocabulary/kinds/kind.ts';
import { isTitleLine } from '../vocabulary/kinds.ts';
import { authorityMostNamed, authorityNamed, type Authority } from '../vocabulary/authorities.ts';
import { coverLines } from '../vocabulary/paper-opening.ts';
import { parseDate, parseDateRange } from '../vocabulary/printed-dates.ts';

/** Texts after a salutation in which a letter says when the visit was. */
const firstSentences = 6;

export { readPaperHead, type PaperHead } from './paper-head.ts';

type Printed = Omit<DocumentMeta, 'slug' | 'publisher' | 'kind' | 'source'>;

const keyed = (texts: readonly string[], key: RegExp): string | null =>
  texts
    .map((text) => key.exec(text))
    .find((match) => match !== null)?.[1]
    ?.trim() ?? null;

/** The title of an inspection report: what its cover says was inspected, over all its lines; a visit's is one. */
function titleOfInspection(cover: readonly string[]): string {
  const visit = cover.find(isTitleLine);
  if (visit !== undefined) return visit;
  const start = cover.findIndex((text) => /^(?:re-?)?(?:inspection|review) of\b/iu.test(text));
  const rest = cover.slice(Math.max(0, start));
  const end = rest.findIndex((text) => /^[A-Za-z ]+: /u.test(text));
  return rest.slice(0, end < 0 ? rest.length : end).join(' ');
}

/** What tells of one of several who led that he or she is of this inspectorate or that. */
const inBrackets = /\s*\([^)]*\)/gu;

const inspectorTitles =
  /[,(]?\s*(?:\b(?:Senior )?H(?:er|is) Majesty[’']s(?: Senior)?(?: Inspectors?)?|\b(?:Senior |S)?HMIs?\b|\bOfsted Inspectors?\b)[.)]*/gu;

const leadLine =
  /^(?:[Ll]ead|[Rr]eporting) [Ii]nspectors?(?: on site)?(?::\s*|\s+(?=\p{Lu}))(.+)$/u;

/** A line of an inspection team that says of one whom it names that he leads ("Ann Example, HMI, lead inspector"). */
const namedFirst = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}),.{0,60}\blead inspector\.?$/iu;

function leadInspectorsOf(texts: readonly string[]): string[] {
  const keyed = texts.flatMap((text) => leadLine.exec(text)?.[1] ?? []);
  const lines =
    keyed.length > 0 ? keyed : texts.flatMap((text) => namedFirst.exec(text)?.[1] ?? []);
  return lines.flatMap((line) =>
    line
      .replace(inspectorTitles, ';')
      .replace(inBrackets, ';')
      .split(/\s+(?:and|with)\s+|\s*[;,&/]\s*/u)
      .map((name) => name.replace(/^(?:and|with)\s|\.$/gu, '').trim())
      .filter((name) => /\p{L}/u.test(name)),
  );
}

function authorityOf(
  cover: readonly string[],
  all: readonly string[],
  isInspection: boolean,
): Authority | null {
  if (!isInspection) return authorityMostNamed(all.join('\n'));
  return cover.map(authorityNamed).find((found) => found !== null) ?? null;
}

/** A letter's title and addressee; Ofsted's own address at its head names a city, too. */
function addressedIn(cover: readonly string[], title: string): string[] {
  if (salutationAt(cover) < 0) return [title, ...cover];
  return [title, ...cover.filter((line) => /\b(?:council|borough|corporation)\b/iu.test(line))];
}

const dateKey =
  /^(?:(?:inspection|visit) dates?(?:\(s\))?|dates? of (?:the )?(?:inspection|visit)):\s*(.+)$/iu;

/** The days of an inspection: after a key on the cover, or in a letter's first sentences. */
function inspectionDates(cover: readonly string[], texts: readonly string[]) {
  const printed = keyed(cover, dateKey);
  if (printed !== null) return parseDateRange(printed);
  const dear = salutationAt(texts);
  return dear < 0 ? null : visitDates(texts.slice(dear + 1, dear + 1 + firstSentences));
}

function countsOf(blocks: readonly DraftBlock[]): Pick<Printed, 'pages' | 'paragraphs' | 'words'> {
  const pages = Math.max(0, ...blocks.map(({ pageEnd }) => pageEnd ?? 0));
  const isNumber = (label = '') => numberOfLabel(label) !== null || numberPath(label) !== null;
  const numbered = blocks.filter(({ kind, labels }) => kind === 'paragraph' && isNumber(labels[0]));
  const texts = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ text }) => text);
  return {
    pages: pages === 0 ? null : pages,
    paragraphs: numbered.length,
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
  };
}

/**
 * What a document prints about itself; `null` or empty where it prints nothing.
 * @param head what its head prints, if it is a paper; null for inspections
 */
export function readMetadata(
  blocks: readonly DraftBlock[],
  { framework, isInspection, isGraded }: Kind,
  head: PaperHead | null = null,
): Printed {
  const cover = coverLines(blocks);
  const texts = blocks.map(({ text }) => text);
  const dates = isInspection ? inspectionDates(cover, texts) : null;
  const title = head?.title ?? titleOfInspection(cover);
  const authority = head?.authority ?? authorityOf(addressedIn(cover, title), texts, isInspection);
  const leads = isInspection ? leadInspectorsOf(texts) : [];
  return {
    title,
    authority: authority?.name ?? null,
    authoritySlug: authority?.slug ?? null,
    framework,
    inspectionStart: dates?.start ?? null,
    inspectionEnd: dates?.end ?? null,
    published: isInspection
      ? (parseDate(keyed(cover, /^(?:report )?published:\s*(.+)$/iu) ?? '') ?? letterDate(texts))
      : null,
    documentDate: head?.documentDate ?? null,
    leadInspectors: leads.length > 0 || !isInspection ? leads : signatories(texts),
    judgements: isGraded ? judgementsOf(blocks) : [],
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
