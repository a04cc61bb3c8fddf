import { numberPath } from '../../model/draft.ts';
import type { Segment } from '../../model/segment.ts';
import {
  beginsWithCapitalOrDigit,
  isHeadingLong,
  isHeadingShaped,
  labelInText,
} from './heading-shape.ts';
import { asItem, numberOfSegment, PartNumbers } from './part-lists.ts';
import { takeLabel } from '../lists/take-label.ts';

const contactHeading = /^contact details$/iu;
const backHeadings =
  /^(?:contact details|abbreviations|annexe?s|appendi(?:x|ces)|background papers|glossary)$/iu;
/** From so many marked headings on, a source is taken to mark them all. */
const enoughMarked = 2;
const headingNumber = /^(\d{1,2}[.)]?|\(\d{1,2}\))\s+(?=\S)/u;

function nextText(segments: readonly Segment[], index: number): Segment | undefined {
  return segments.slice(index + 1).find(({ shape }) => shape !== 'note' && shape !== 'rule');
}

/** A numbered line is a heading if it is one phrase or sentence and text without a number follows. */
function isNumberedHeading(segments: readonly Segment[], index: number): boolean {
  const segment = segments[index] as Segment;
  if (numberOfSegment(segment) === null || !isHeadingLong(segment.text)) return false;
  const next = nextText(segments, index);
  return (
    next !== undefined && numberOfSegment(next) === null && /\p{Lu}/u.test(segment.text[0] ?? '')
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

function take(segment: Segment, level: number): Segment {
  const heading: Segment = { ...segment, shape: 'heading', depth: level, bullet: null };
  const lettered = labelInText(segment.text);
  if (segment.labels.length > 0 || lettered === null) return heading;
  const taken = takeLabel(heading, lettered.label, segment.text.length - lettered.rest.length);
  return { ...taken, emphasis: [] };
}

/** Takes the number of a marked heading out of its text ("2. Background"); one without a stop must be the next. */
function withNumber(segment: Segment, last: number): Segment {
  const [whole, label] = headingNumber.exec(segment.text) ?? [];
  if (segment.labels.length > 0 || whole === undefined || label === undefined) return segment;
  const isNext = Number(label) === last + 1;
  return /\D/.test(label) || isNext ? takeLabel(segment, label, whole.length) : segment;
}

/** Marks headings where the source marks hardly any: by numbers, letters and the shape of lines. */
class ShapedHeadings {
  private last = 0;
  private inPart = false;
  private inLetter = false;
  private inContact = false;
  private readonly numbers = new PartNumbers();
  private readonly segments: readonly Segment[];

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
  }

  private numbered(segment: Segment, index: number): Segment | null {
    const number = numberOfSegment(segment);
    if (number === null) return null;
    if (segment.depth > 1 && segment.shape === 'item') return asItem(segment);
    const isHeading = segment.shape === 'heading' || isNumberedHeading(this.segments, index);
    if (!this.numbers.isOnlyOfList(number) && isHeading) {
      this.numbers.heading(number);
      this.last = number;
      this.inPart = true;
      this.inLetter = false;
      return take(segment, 1);
    }
    return this.numbers.isItem(number) ? asItem(segment) : segment;
  }

  mark(printed: Segment, index: number): Segment {
    const segment = printed.shape === 'heading' ? withNumber(printed, this.last) : printed;
    if (this.inContact && !backHeadings.test(segment.text)) return segment;
    const numbered = this.numbered(segment, index);
    if (numbered !== null) return numbered;
    if (isLetteredHeading(this.segments, index)) {
      this.inLetter = true;
      return take(segment, 2);
    }
    const plain =
      segment.labels.length === 0 && (segment.shape === 'text' || segment.shape === 'heading');
    if (!plain || !(segment.shape === 'heading' || isHeadingShaped(segment.text))) return segment;
    if (backHeadings.test(segment.text)) {
      this.inPart = this.inLetter = false;
      this.numbers.endPart();
    }
    this.numbers.heading(null);
    this.inContact = contactHeading.test(segment.text);
    return take(segment, this.inLetter ? 3 : this.inPart ? 2 : 1);
  }
}

/** Gives marked headings their level in the paper, and tells numbered paragraphs from the lists inside parts. */
class MarkedHeadings {
  private last = 0;
  private partDepth = Infinity;
  private readonly numbers = new PartNumbers();
  private readonly highest: number;

  constructor(headings: readonly Segment[]) {
    this.highest = Math.min(...headings.map(({ depth }) => depth));
  }

  private heading(segment: Segment): Segment {
    const own = withNumber(segment, this.last);
    const number = numberOfSegment(own);
    if (number !== null) {
      this.last = number;
      this.partDepth = own.depth;
    } else if (own.depth <= this.partDepth && numberPath(own.labels[0] ?? '') === null) {
      this.partDepth = Infinity;
      this.numbers.endPart();
    }
    this.numbers.heading(number);
    return take(own, own.depth - this.highest + 1);
  }

  mark(segment: Segment): Segment {
    if (segment.shape === 'heading') return this.heading(segment);
    const number = numberOfSegment(segment);
    if (number === null) return segment;
    const isNested = segment.depth > 1 && segment.shape === 'item';
    return isNested || this.numbers.isItem(number) ? asItem(segment) : segment;
  }
}

/**
 * Marks the headings of a council paper: those that the source marks, or, where it marks hardly any,
 * numbered parts (level 1), lettered ones (2), and lines that have the shape of a heading, one level below
 * the part they are in. Numbers that count a list inside a part make its items.
 * @param cover how many segments at the start are the cover
 */
export function markPaperHeadings(segments: readonly Segment[], cover: number): Segment[] {
  const headings = segments.slice(cover).filter(({ shape }) => shape === 'heading');
  const rules =
    headings.length >= enoughMarked ? new MarkedHeadings(headings) : new ShapedHeadings(segments);
  return segments.map((segment, index) =>
    index < cover || ['note', 'row', 'rule'].includes(segment.shape)
      ? segment
      : rules.mark(segment, index),
  );
}
