import { numberOfLabel, numberPath } from '../../model/draft.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Segment } from '../../model/segment.ts';
import { takeLabel } from '../lists/take-label.ts';

const dotted = /^(\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+(?=\S)/u;
const mayBegin = ['text', 'item', 'heading'];
/** Numbers that a paper may leave out and still be in sequence. */
const mostLeftOut = 3;

/** How far the numbers of a paper have come, by what stands before the last of them. */
class DottedSequence {
  private last = new Map<string, number>();
  private part = 0;

  /** Takes note of a part's own number ("2."). */
  begin(part: number): void {
    this.part = Math.max(this.part, part);
  }

  /** Whether a number stands in the sequence; takes note of it if it does. */
  takes(path: string): boolean {
    const at = path.lastIndexOf('-');
    const before = path.slice(0, at);
    const number = Number(path.slice(at + 1));
    const last = this.last.get(before) ?? this.last.get(`${before}-0`);
    const begins = number <= 1 && Number.parseInt(before, 10) <= this.part + 1 + mostLeftOut;
    const follows = last !== undefined && number >= last && number <= last + 1 + mostLeftOut;
    if (!begins && !follows) return false;
    this.last.set(before, number);
    this.begin(Number.parseInt(before, 10));
    return true;
  }
}

function doubt(file: string, { page, line }: Segment, number: string): Diagnostic {
  const message = `“${number}” begins a text and is out of the sequence of numbers; it was kept as a word of the text.`;
  return { rule: 'number-in-text', message, source: file, page, line, severity: 'warning' };
}

/**
 * Takes the numbers of paragraphs (“2.1”, “2.1.3”) out of their texts, where they follow each other; an
 * amount (“2.5 million”) stays a word. What looks like such a number and is out of sequence is told.
 * @param segments of a paper, whatever its format
 */
export function takeDottedNumbers(
  segments: readonly Segment[],
  file: string,
): { segments: Segment[]; diagnostics: Diagnostic[] } {
  const sequence = new DottedSequence();
  const diagnostics: Diagnostic[] = [];
  const taken = segments.map((segment) => {
    const own = numberOfLabel(segment.labels[0] ?? '');
    if (own !== null) sequence.begin(own);
    if (segment.labels.length > 0 || !mayBegin.includes(segment.shape)) return segment;
    const [whole, label] = dotted.exec(segment.text) ?? [];
    if (whole === undefined || label === undefined) return segment;
    if (/^\p{Ll}/u.test(segment.text.slice(whole.length))) return segment;
    if (sequence.takes(numberPath(label) ?? '')) return takeLabel(segment, label, whole.length);
    diagnostics.push(doubt(file, segment, label));
    return segment;
  });
  return { segments: taken, diagnostics };
}
