import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import type { Block } from '../../../src/lib/model/block.ts';
import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';

/** Words and numbers, whatever signs stand between them: a hyphen or a line's end makes no difference. */
export function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}\p{M}*(?:\p{L}|\p{M})*|\p{N}+/gu) ?? []
  );
}

/** How often each word stands somewhere. */
class Bag {
  private readonly counts = new Map<string, number>();

  add(tokens: readonly string[]): void {
    tokens.forEach((token) => this.counts.set(token, (this.counts.get(token) ?? 0) + 1));
  }

  take(token: string): boolean {
    const count = this.counts.get(token) ?? 0;
    if (count === 0) return false;
    this.counts.set(token, count - 1);
    return true;
  }

  rest(): string[] {
    return [...this.counts].flatMap(([token, count]) => Array<string>(count).fill(token));
  }
}

function textOf(block: Block): string {
  const own =
    block.kind === 'table-row' ? block.cells.map(({ text }) => text).join(' ') : block.text;
  const notes = block.notes.map(({ marker }) => marker);
  return [block.label ?? '', own, block.header.join(' '), ...notes].join(' ');
}

/** Pages that a note on furniture names ("1, 3–5"). */
function pagesNamed(list: string): number[] {
  return list.split(', ').flatMap((part) => {
    const [from = 0, to = from] = part.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

/** Stands for every number in what was left out. */
const anyNumber = '#';

/** What the conversion says it left out, by page; numbers in it stand as #. */
function furnitureOf(diagnostics: readonly Diagnostic[]): { page: number; tokens: string[] }[] {
  return diagnostics.flatMap(({ rule, message }) => {
    const found = /on ([\d–, ]+): “(.*)” \(/u.exec(message);
    if (rule !== 'page-furniture' || found === null) return [];
    const text = found[2] ?? '';
    const tokens = [...tokensOf(text), ...(text.match(/#/g) ?? [])];
    return pagesNamed(found[1] ?? '').map((page) => ({ page, tokens }));
  });
}

export interface PageCount {
  page: number;
  words: number;
  /** Words that the page draws and the document has nowhere on that page. */
  missing: string[];
}

/** Bags of words by the pages that a text may stand on. */
function bagsOf({ blocks, diagnostics }: LibraryDocument, pages: number) {
  const byPage = Array.from({ length: pages }, () => new Bag());
  const furniture = Array.from({ length: pages }, () => new Bag());
  const spanning: { from: number; to: number; bag: Bag }[] = [];
  for (const block of blocks) {
    const tokens = tokensOf(textOf(block));
    if (block.page === block.pageEnd) byPage[(block.page ?? 0) - 1]?.add(tokens);
    else {
      const bag = new Bag();
      bag.add(tokens);
      spanning.push({ from: block.page ?? 0, to: block.pageEnd ?? 0, bag });
    }
  }
  furnitureOf(diagnostics).forEach(({ page, tokens }) => furniture[page - 1]?.add(tokens));
  return { byPage, furniture, spanning };
}

/** Most parts in which a word may be drawn, apart by more than its letters are. */
const mostParts = 3;

/** The tokens that are found neither as they stand nor as parts of a word that was drawn in pieces. */
function missingOf(tokens: readonly string[], isFound: (token: string) => boolean): string[] {
  const missing: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const lengths = Array.from({ length: mostParts }, (_, index) => index + 1);
    const taken = lengths.find((length) => isFound(tokens.slice(at, at + length).join('')));
    if (taken === undefined) missing.push(tokens[at] as string);
    at += taken ?? 1;
  }
  return missing;
}

/**
 * Finds, page by page, the words that a file draws among those of the document made of it: in its
 * blocks, labels and notes, and in what it says it left out.
 * @param drawn the text that each page draws
 */
export function countWords(
  drawn: readonly string[],
  document: LibraryDocument,
): { pages: PageCount[]; surplus: string[] } {
  const { byPage, furniture, spanning } = bagsOf(document, drawn.length);
  const pages = drawn.map((text, index): PageCount => {
    const page = index + 1;
    const tokens = tokensOf(text);
    const around = spanning.filter(({ from, to }) => from <= page && page <= to);
    const isAround = (token: string) => around.some(({ bag }) => bag.take(token));
    const isLeftOut = (token: string) => furniture[index]?.take(token) === true;
    const isFound = (token: string): boolean => {
      if (byPage[index]?.take(token) === true) return true;
      if (/^\p{N}+$/u.test(token)) return isAround(token) || isLeftOut(anyNumber);
      return isLeftOut(token) || isAround(token);
    };
    return { page, words: tokens.length, missing: missingOf(tokens, isFound) };
  });
  const surplus = [...byPage, ...spanning.map(({ bag }) => bag)].flatMap((bag) => bag.rest());
  return { pages, surplus };
}
