import type { Segment } from '../model/segment.ts';
import { numberOfLabel } from '../model/draft.ts';

const longest = 170;
const longestPhrases = 100;
const openEnd =
  /\b(?:described|found|includes?|included|including|are|is|to|that|of|and|the|said|noted)$/iu;
const definitionLine = /^[A-Z][A-Z&]{1,7}\s+[-–]\s/u;
const keyLine = /^[^:]{1,40}: \S/u;
const keyHeading = /^key judgement: /iu;
const openings =
  /^(?:background|introduction|purpose|summary|context|scope|overview|recommendations?|executive summary)\b/iu;
const contactHeading = /^contact details$/iu;
const backHeadings =
  /^(?:contact details|abbreviations|annexe?s|appendi(?:x|ces)|background papers|glossary)$/iu;

const beginsWithCapitalOrDigit = (text: string): boolean => /^["'‘“(]?[\p{Lu}\d]/u.test(text);
const hasSentenceBreak = (text: string): boolean => /[.?!]\s+\p{Lu}/u.test(text);

/** Whether a line has the shape of a heading: short, one phrase, no closing stop, no key before a colon. */
export function isHeadingShaped(text: string): boolean {
  if (text.length > longest || !beginsWithCapitalOrDigit(text) || /[.:;,!…]$/u.test(text))
    return false;
  if (keyHeading.test(text)) return true;
  if (keyLine.test(text) || openEnd.test(text) || definitionLine.test(text)) return false;
  return text.length <= 100 && !hasSentenceBreak(text) && !/\d{4,}/.test(text);
}

/** A label printed in the text of a line: "a) Overall Outcome", "(3) Are services …", "a. at least …". */
export function labelInText(text: string): { label: string; rest: string } | null {
  const match = /^(\(\d{1,2}\)|\(?[a-z]\)|[a-z]\.|\(?[ivx]{1,4}\))\s+(?=\S)/u.exec(text);
  if (match === null) return null;
  return { label: match[1] as string, rest: text.slice(match[0].length) };
}

function nextText(segments: readonly Segment[], index: number): Segment | undefined {
  return segments.slice(index + 1).find(({ shape }) => shape !== 'note' && shape !== 'rule');
}

/** A numbered line is a heading if it is one phrase or sentence and text without a number follows. */
function isNumberedHeading(segments: readonly Segment[], index: number): boolean {
  const segment = segments[index] as Segment;
  const number = numberOfLabel(segment.labels[0] ?? '');
  if (number === null || segment.text.length > longest) return false;
  if (segment.text.length > longestPhrases && hasSentenceBreak(segment.text)) return false;
  const next = nextText(segments, index);
  return (
    next !== undefined &&
    numberOfLabel(next.labels[0] ?? '') === null &&
    /\p{Lu}/u.test(segment.text[0] ?? '')
  );
}

function isLetteredHeading(segments: readonly Segment[], index: number): boolean {
  const found = labelInText((segments[index] as Segment).text);
  if (found === null || !found.label.endsWith(')') || found.label.startsWith('(')) return false;
  const next = nextText(segments, index);
  return (
    next !== undefined &&
    labelInText(next.text) === null &&
    beginsWithCapitalOrDigit(found.rest) &&
    !/[.:;,?]$/.test(found.rest)
  );
}

/** A first line that can be a title: text on a line of its own, not a sentence. */
function isTitle({ shape, labels, text }: Segment): boolean {
  const isLine = labels.length === 0 && (shape === 'text' || shape === 'heading');
  return isLine && text !== '' && text.length <= longest && !/[.:;,]$/u.test(text);
}

function isCoverLine(segment: Segment): boolean {
  return (
    segment.labels.length === 0 &&
    segment.shape === 'text' &&
    isHeadingShaped(segment.text.replace(/\d{4}/, ''))
  );
}

/** How many segments at the start are the paper's cover: its committee, date, author and title. */
export function coverLength(segments: readonly Segment[]): number {
  const run = segments.findIndex(
    (segment, index) => !(isCoverLine(segment) || (index === 0 && isTitle(segment))),
  );
  const length = run < 0 ? segments.length : run;
  const first = segments.slice(0, length).findIndex(({ text }) => openings.test(text));
  return first > 0 ? first : length;
}

function take(segment: Segment, level: number): Segment {
  const lettered = labelInText(segment.text);
  if (segment.labels.length > 0 || lettered === null)
    return { ...segment, shape: 'heading', depth: level, bullet: null };
  const by = segment.text.length - lettered.rest.length;
  return {
    ...segment,
    shape: 'heading',
    depth: level,
    bullet: null,
    labels: [lettered.label],
    text: lettered.rest,
    markers: segment.markers.map((one) => ({ ...one, at: one.at - by })),
    emphasis: [],
  };
}

/**
 * Marks the headings of a council paper, which the conversion rarely does: numbered parts (level 1),
 * lettered ones (2), and lines that have the shape of a heading, one level below the part they are in.
 */
export function markPaperHeadings(segments: readonly Segment[]): Segment[] {
  const cover = coverLength(segments);
  let inPart = false;
  let inLetter = false;
  let inContact = false;
  return segments.map((segment, index) => {
    if (index < cover || ['note', 'row', 'rule'].includes(segment.shape)) return segment;
    if (inContact && !backHeadings.test(segment.text)) return segment;
    if (isNumberedHeading(segments, index)) {
      inPart = true;
      inLetter = false;
      return take(segment, 1);
    }
    if (isLetteredHeading(segments, index)) {
      inLetter = true;
      return take(segment, 2);
    }
    const plain =
      segment.labels.length === 0 && (segment.shape === 'text' || segment.shape === 'heading');
    if (!plain || !(segment.shape === 'heading' || isHeadingShaped(segment.text))) return segment;
    if (backHeadings.test(segment.text)) inPart = inLetter = false;
    inContact = contactHeading.test(segment.text);
    return take(segment, inLetter ? 3 : inPart ? 2 : 1);
  });
}
