/** A stretch of text, marked where a term matched. */
export interface TextRun {
  text: string;
  marked: boolean;
}

interface Span {
  /** Offsets in code points; `end` is exclusive. */
  start: number;
  end: number;
}

/** Cuts a text at the spans to mark; overlapping spans are marked as one. Joined, the runs are the text. */
export function textRuns(text: string, spans: readonly Span[]): TextRun[] {
  const points = [...text];
  const runs: TextRun[] = [];
  let done = 0;
  const push = (end: number, marked: boolean) => {
    if (end > done) runs.push({ text: points.slice(done, end).join(''), marked });
    done = Math.max(done, end);
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    push(Math.min(span.start, points.length), false);
    push(Math.min(span.end, points.length), true);
  }
  push(points.length, false);
  return runs;
}
