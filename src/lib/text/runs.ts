/** A stretch of text, marked where a term matched. */
export interface TextRun {
  text: string;
  marked: boolean;
}

interface Span {
  start: number;
  /** Exclusive. */
  end: number;
}

const isBeyondOneUnit = /[\ud800-\udfff]/;

/** Spans of a text in UTF-16 units, of such in code points: where no sign takes two units, they are the same. */
export function unitSpans(text: string, spans: readonly Span[]): Span[] {
  if (!isBeyondOneUnit.test(text)) return spans.map(({ start, end }) => ({ start, end }));
  const units = [0];
  for (const point of text) units.push(units.at(-1)! + point.length);
  const unit = (points: number): number => units[points] ?? text.length;
  return spans.map(({ start, end }) => ({ start: unit(start), end: unit(end) }));
}

/** Cuts a text at spans in UTF-16 units; overlapping spans are marked as one. Joined, the runs are the text. */
export function cutRuns(text: string, spans: readonly Span[]): TextRun[] {
  const runs: TextRun[] = [];
  let done = 0;
  const push = (end: number, marked: boolean) => {
    if (end > done) runs.push({ text: text.slice(done, end), marked });
    done = Math.max(done, end);
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    push(Math.min(span.start, text.length), false);
    push(Math.min(span.end, text.length), true);
  }
  push(text.length, false);
  return runs;
}

/** The same with spans in code points. */
export function textRuns(text: string, spans: readonly Span[]): TextRun[] {
  return cutRuns(text, unitSpans(text, spans));
}
