import type { Correction } from '../model/source.ts';
import type { Span } from '../text/spans.ts';
import type { SoughtWords } from './find-words.ts';
import { maskSpans, maskWords } from './mask-text.ts';

/** A text with what a person has corrected in it. */
export interface CorrectedText {
  text: string;
  corrections: Correction[];
}

/** Signs on both sides of a correction among which words are looked for that it is a part of. */
const around = 200;

const overlaps = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some((span) => span.start < end && span.end > start);

/** Whether words stand where a correction is made, before it or after it. */
function concerns(
  text: string,
  at: number,
  { printed, corrected }: Correction,
  words: SoughtWords,
) {
  const before = text.slice(Math.max(0, at - around), at);
  const end = at + printed.length;
  const after = text.slice(end, end + around);
  return [printed, corrected].some((one) =>
    overlaps(words.findIn(before + one + after), before.length, before.length + one.length),
  );
}

/**
 * Makes those corrections in the text itself that words to be masked are a part of: they can't be kept
 * beside it without the words.
 */
function withCorrections({ text, corrections }: CorrectedText, words: SoughtWords): CorrectedText {
  const kept: Correction[] = [];
  let corrected = text;
  for (const one of corrections) {
    const at = corrected.indexOf(one.printed);
    if (at < 0 || !concerns(corrected, at, one, words)) kept.push(one);
    else
      corrected = corrected.slice(0, at) + one.corrected + corrected.slice(at + one.printed.length);
  }
  return { text: corrected, corrections: kept };
}

/**
 * Masks words in the text of a source and in what a person has written about it.
 * @param isLoose whether the words may be torn apart in it
 * @returns both without the words, and where they stood: the lines of the source, from 1
 */
export function maskSource(
  source: CorrectedText,
  words: SoughtWords,
  isLoose: boolean,
): CorrectedText & { lines: number[] } {
  const { text, corrections } = withCorrections(source, words);
  const found = words.findIn(text, isLoose);
  const lineAt = ({ start }: Span) => text.slice(0, start).split(/\r\n?|\n/).length;
  return {
    text: maskSpans(text, found),
    corrections: corrections.map((one) => ({ ...one, why: maskWords(one.why, words).text })),
    lines: found.map(lineAt),
  };
}
