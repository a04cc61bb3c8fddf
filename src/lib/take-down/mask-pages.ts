import type { RunMask } from '../model/masks.ts';
import type { PdfPage } from '../model/pdf-page.ts';
import { mask } from './mask-text.ts';
import type { RunPart } from './page-words.ts';

/** What is put in the place of a part of a run. */
interface Edit extends RunPart {
  put: string;
}

/**
 * The edits that mask one place: the mask stands where the words began, with the signs that followed them
 * without a space; the words' other parts go.
 */
function editsOf(pages: readonly PdfPage[], parts: readonly RunPart[]): Edit[] {
  const last = parts.at(-1) as RunPart;
  const after = pages[last.page]?.items[last.run]?.text.slice(last.end) ?? '';
  const tied =
    parts.length === 1 ? '' : (/^[^\p{White_Space}]*/u.exec(after) as RegExpExecArray)[0];
  return parts.map((part) => {
    const put = part === parts[0] ? mask + tied : '';
    return { ...part, put, end: part === last ? part.end + tied.length : part.end };
  });
}

function runMaskOf(pages: readonly PdfPage[], edits: readonly Edit[]): RunMask {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const [first, last] = [ordered[0] as Edit, ordered.at(-1) as Edit];
  const { text, x, y } = pages[first.page]!.items[first.run]!;
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
  };
}

/** What is to be masked in a PDF's pages. @param places where the words stand, each by its parts */
export function masksOf(pages: readonly PdfPage[], places: readonly RunPart[][]): RunMask[] {
  const byRun = new Map<string, Edit[]>();
  for (const edit of places.flatMap((parts) => editsOf(pages, parts))) {
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
  const byRun = new Map(masks.map((one) => [`${one.page} ${one.run}`, one.becomes]));
  return {
    pages: pages.map((page, at) => ({
      ...page,
      items: page.items.map((item, run) => {
        const text = byRun.get(`${at + 1} ${run + 1}`);
        return text === undefined ? item : { ...item, text };
      }),
    })),
  };
}
