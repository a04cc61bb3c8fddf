import type { PdfPage, RunMask } from '../../../model/pdf-page.ts';
import { mask } from '../../../take-down/mask-text.ts';
import type { RunPart } from './page-words.ts';

/** What is put in the place of a part of a run. */
interface Edit extends RunPart {
  put: string;
  /** How far to the right the run goes on. */
  right: number;
}

const itemOf = (pages: readonly PdfPage[], { page, run }: RunPart) => pages[page]!.items[run]!;

/** How far to the right the words go on in the line of a part. */
function rightOf(pages: readonly PdfPage[], part: RunPart, parts: readonly RunPart[]): number {
  const { y } = itemOf(pages, part);
  const beside = parts.map((one) => ({ ...itemOf(pages, one), page: one.page }));
  const line = beside.filter((one) => one.page === part.page && one.y === y);
  return Math.max(...line.map(({ x, width }) => x + width));
}

const before = /[^\p{White_Space}]*$/u;
const after = /^[^\p{White_Space}]*/u;

/**
 * The edits that mask one place. The mask stands where the words began, or where they ended, with the signs
 * that stood beside them without a space; the words' other parts go.
 */
function editsOf(pages: readonly PdfPage[], parts: readonly RunPart[], isAtEnd: boolean): Edit[] {
  const [first, last] = [parts[0] as RunPart, parts.at(-1) as RunPart];
  const holder = isAtEnd ? last : first;
  const tied = (text: string, pattern: RegExp) =>
    parts.length === 1 ? '' : (pattern.exec(text)?.[0] ?? '');
  const head = isAtEnd ? tied(itemOf(pages, first).text.slice(0, first.start), before) : '';
  const tail = isAtEnd ? '' : tied(itemOf(pages, last).text.slice(last.end), after);
  return parts.map((part) => ({
    ...part,
    start: part === first ? part.start - head.length : part.start,
    end: part === last ? part.end + tail.length : part.end,
    put: part === holder ? head + mask + tail : '',
    right: rightOf(pages, part, parts),
  }));
}

function runMaskOf(pages: readonly PdfPage[], edits: readonly Edit[]): RunMask {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const [first, last] = [ordered[0] as Edit, ordered.at(-1) as Edit];
  const { text, x, y, width } = itemOf(pages, first);
  return {
    page: first.page + 1,
    run: first.run + 1,
    x,
    y,
    begins: text.slice(0, first.start),
    ends: text.slice(last.end),
    becomes: ordered.reduceRight(
      (rest, { start, end, put }) => rest.slice(0, start) + put + rest.slice(end),
      text,
    ),
    width: last.end === text.length ? Math.round((last.right - x) * 100) / 100 : width,
  };
}

/**
 * What is to be masked in a PDF's pages.
 * @param places where the words stand, each by its parts
 * @param isAtEnd whether the mask of words over a line end stands in the second line
 */
export function masksOf(
  pages: readonly PdfPage[],
  places: readonly RunPart[][],
  isAtEnd = false,
): RunMask[] {
  const byRun = new Map<string, Edit[]>();
  for (const edit of places.flatMap((parts) => editsOf(pages, parts, isAtEnd))) {
    const key = `${edit.page} ${edit.run}`;
    byRun.set(key, [...(byRun.get(key) ?? []), edit]);
  }
  return [...byRun.values()].map((edits) => runMaskOf(pages, edits));
}

function fits(
  { begins, ends, x, y }: RunMask,
  item: PdfPage['items'][number] | undefined,
): boolean {
  if (item?.x !== x || item.y !== y) return false;
  const { text } = item;
  return (
    text.length >= begins.length + ends.length && text.startsWith(begins) && text.endsWith(ends)
  );
}

/**
 * The pages with everything masked that is to be. Lengths and places stay, so that all else is read as before.
 * @returns the pages, or the first mask that does not fit them
 */
export function applyMasks(
  pages: readonly PdfPage[],
  masks: readonly RunMask[],
): { pages: PdfPage[] } | { misfit: RunMask } {
  const misfit = masks.find((one) => !fits(one, pages[one.page - 1]?.items[one.run - 1]));
  if (misfit !== undefined) return { misfit };
  const byRun = new Map(masks.map((one) => [`${one.page} ${one.run}`, one]));
  return {
    // What the pages draw still has the words, so that it may go no further.
    pages: pages.map(({ drawn: _, ...page }, at) => ({
      ...page,
      items: page.items.map((item, run) => {
        const masked = byRun.get(`${at + 1} ${run + 1}`);
        return masked === undefined ? item : { ...item, text: masked.becomes, width: masked.width };
      }),
    })),
  };
}
