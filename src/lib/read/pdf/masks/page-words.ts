import type { PdfItem, PdfPage, PlacedItem } from '../../../model/pdf-page.ts';
import { furnitureOf } from '../lines/furniture.ts';
import { gapBefore, isMarker, linesOf, placeItems, type Line } from '../lines/lines.ts';
import type { Span } from '../../../text/spans.ts';
import type { SoughtWords } from '../../../take-down/find-words.ts';

/** A part of a run of a page; page and run from 0, offsets in the run's text. */
export interface RunPart extends Span {
  page: number;
  run: number;
}

/** A text with the way back to the runs that it is made of. */
interface Stream {
  text: string;
  parts: { at: number; page: number; run: number; length: number }[];
}

type Numbered = PlacedItem & { run: number };

function linesOfPages(pages: readonly PdfPage[]): Line[][] {
  const numbered = pages.map((page) => ({
    ...page,
    items: page.items.map((item, run): PdfItem => ({ ...item, run }) as PdfItem),
  }));
  return placeItems(numbered).map(linesOf);
}

/** The text of lines as their file sets them, without the markers of notes. */
function streamOf(lines: readonly Line[]): Stream {
  const stream: Stream = { text: '', parts: [] };
  for (const { items, size, y } of lines) {
    const words = items.filter((item) => !isMarker(item, size, y));
    words.forEach((item, index) => {
      stream.text += index === 0 ? '\n' : gapBefore(words[index - 1], item);
      const { page, run } = item as Numbered;
      stream.parts.push({ at: stream.text.length, page: page - 1, run, length: item.text.length });
      stream.text += item.text;
    });
  }
  return stream;
}

function partsOf({ parts }: Stream, { start, end }: Span): RunPart[] {
  return parts
    .filter(({ at, length }) => at < end && at + length > start)
    .map(({ at, page, run, length }) => ({
      page,
      run,
      start: Math.max(0, start - at),
      end: Math.min(length, end - at),
    }));
}

/**
 * Where words stand in a PDF's pages, each place as the parts of runs that make it up: on one page, or over
 * page breaks with headers and footers left out.
 */
export function findInPages(
  pages: readonly PdfPage[],
  words: SoughtWords,
  isLoose = false,
): RunPart[][] {
  const lines = linesOfPages(pages);
  const furniture = new Set(
    furnitureOf(
      lines,
      pages.map(({ height }) => height),
    )
      .flat()
      .map(({ number }) => number),
  );
  const streams = [lines.flat().filter(({ number }) => !furniture.has(number)), ...lines].map(
    streamOf,
  );
  const found = new Map<string, RunPart[]>();
  const taken = new Set<string>();
  for (const stream of streams) {
    for (const span of words.findIn(stream.text, isLoose)) {
      const parts = partsOf(stream, span);
      const keys = parts.map(({ page, run, start }) => `${page} ${run} ${start}`);
      if (keys.some((key) => taken.has(key))) continue;
      keys.forEach((key) => taken.add(key));
      found.set(keys.join(), parts);
    }
  }
  return [...found.values()].sort(
    ([a], [b]) =>
      (a as RunPart).page - (b as RunPart).page || (a as RunPart).run - (b as RunPart).run,
  );
}
