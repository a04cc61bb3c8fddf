import type { Diagnostic } from '../model/diagnostic.ts';
import type { DraftBlock } from '../model/draft.ts';
import { authorityNamed, type Authority } from '../vocabulary/authorities.ts';
import { datesIn } from '../vocabulary/dates-in-text.ts';
import {
  committeeIn,
  headLine,
  isAuthorLine,
  isCouncilLine,
  type HeadKey,
} from '../vocabulary/paper-heads.ts';
import { committeeAtHead, coverLines, openingLines } from '../vocabulary/paper-opening.ts';
import { parseDate } from '../vocabulary/printed-dates.ts';

/** What the head of a paper prints. */
export interface PaperHead {
  /** Empty where none was found. */
  title: string;
  documentDate: string | null;
  committee: string | null;
  /** The council that a line of the head names; null where none does. */
  authority: Authority | null;
  /** All days that the first texts name, in which a keeper may choose. */
  days: string[];
  /** The first texts. */
  lines: string[];
  diagnostics: Diagnostic[];
}

const meeting = /\b(?:meeting|committee|board|panel|cabinet|council)\b.*\b(?:held|on|of|at)\b/iu;
const dayFirst =
  /^(?:date\s*:?\s*)?(?:(?:at\s+)?\d{1,2}[.:]\d{2}\s*(?:am|pm)?,?\s*(?:on\s+)?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?(?:the\s+)?\d/iu;

/** A line that tells the day, time or place of the meeting and nothing else. */
const isDateLine = (text: string): boolean => datesIn(text).length > 0 && dayFirst.test(text);

/** Lines of the opening with a key, those of tables of two columns too. */
function keyedLines(texts: readonly string[], key: HeadKey): string[] {
  return texts.flatMap((text) => {
    const line = headLine(text);
    return line?.key === key ? [line.value] : [];
  });
}

/** A line that says what sort of record it is, which is then its title. */
const recordLine =
  /^(?:draft |confirmed |unconfirmed )?(?:minutes|notes|record|agenda|summary) of\b|^minutes\b/iu;
const isBody = (text: string): boolean =>
  /\b(?:committee|cabinet|council|board|panel)$/iu.test(text);

/** Whether a line that is marked as the title may be it, and is not only the name of who met or when. */
const isTitle = (text: string): boolean =>
  committeeIn(text) !== text && !isDateLine(text) && !isCouncilLine(text);

function titleOf(
  cover: readonly string[],
  lines: readonly string[],
  marked: string | null,
): string {
  const [keyed] = keyedLines(lines, 'title');
  if (keyed !== undefined) return keyed;
  const own = cover.filter(
    (text) => parseDate(text) === null && !isAuthorLine(text) && headLine(text) === null,
  );
  const titles = own.filter((text) => !isBody(text) && !isDateLine(text) && !isCouncilLine(text));
  if (marked !== null && own.includes(marked) && isTitle(marked)) return marked;
  return titles.find((text) => recordLine.test(text)) ?? titles.at(-1) ?? own.at(-1) ?? '';
}

/** The days that the head gives, in the order in which they count. */
function datesOf(cover: readonly string[], lines: readonly string[]): string[] {
  const told = [
    ...cover.flatMap((text) => parseDate(text) ?? []),
    ...keyedLines(lines, 'date').flatMap(datesIn),
    ...cover.flatMap(datesIn),
  ];
  if (told.length > 0) return [...new Set(told)];
  const met = lines.filter((text) => meeting.test(text.slice(0, 200))).flatMap(datesIn);
  return [...new Set([...met, ...lines.filter(isDateLine).flatMap(datesIn)])];
}

/**
 * Reads the head of a council paper: its title, the day of the meeting or of the paper, the council.
 * @param marked what the source marks as the title; null where it marks none
 */
export function readPaperHead(
  blocks: readonly DraftBlock[],
  marked: string | null,
  file: string,
): PaperHead {
  const cover = coverLines(blocks);
  const lines = openingLines(blocks);
  const dates = datesOf(cover, lines);
  const diagnostics: Diagnostic[] = [];
  const warn = (rule: string, message: string) =>
    diagnostics.push({ rule, message, source: file, page: null, line: null, severity: 'warning' });
  if (dates.length > 1)
    warn('several-dates', `The head gives several days: ${dates.join(', ')}; the first was taken.`);
  const council = cover.find(isCouncilLine);
  return {
    title: titleOf(cover, lines, marked),
    documentDate: dates[0] ?? null,
    committee: committeeAtHead(blocks),
    authority: council === undefined ? null : authorityNamed(council),
    days: [...dates, ...lines.flatMap(datesIn)],
    lines: [...cover, ...lines],
    diagnostics,
  };
}
