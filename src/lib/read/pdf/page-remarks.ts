import type { Diagnostic } from '../../model/diagnostic.ts';
import type { HiddenWords, PdfPage } from '../../model/pdf-page.ts';
import type { Line } from './lines/lines.ts';

/** Page numbers as text, runs of them in short: “1–3, 7”. */
export function spans(pages: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const page of pages) {
    const last = parts.at(-1);
    if (last !== undefined && last[1] + 1 >= page) last[1] = page;
    else parts.push([page, page]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** What was left out as header, footer or page number. */
export function furnitureNotes(furniture: readonly Line[][], file: string): Diagnostic[] {
  const byText = new Map<string, number[]>();
  furniture.forEach((lines, index) =>
    lines.forEach(({ text }) => {
      const key = text.replace(/\d+/g, '#');
      byText.set(key, [...(byText.get(key) ?? []), index + 1]);
    }),
  );
  return [...byText].map(([text, pages]) => ({
    rule: 'page-furniture',
    message: `Left out as header, footer or page number on ${spans(pages)}: “${text}” (# stands for a number).`,
    source: file,
    page: pages[0] ?? null,
    line: null,
    severity: 'info',
  }));
}

/** The heads of tables that are printed again on the pages on which the tables go on. */
export function headNotes(heads: readonly Line[], file: string): Diagnostic[] {
  const pages = [...new Set(heads.map(({ page }) => page))];
  return pages.map((page) => {
    const own = heads.filter((line) => line.page === page).map(({ text }) => text);
    const message = `A table goes on here; its head, which is printed again, was left out: “${own.join(' | ')}”.`;
    return { rule: 'repeated-head', message, source: file, page, line: null, severity: 'info' };
  });
}

/** How the pages were read. */
export function methodNote(methods: readonly ('tags' | 'geometry')[], file: string): Diagnostic {
  const geometry = methods.flatMap((method, index) => (method === 'geometry' ? [index + 1] : []));
  const tagged = methods.length - geometry.length;
  const message =
    geometry.length === 0
      ? `All ${tagged} pages were read by the file's structure tree.`
      : `${tagged} pages were read by the file's structure tree; by positions and type, for want of one: ${spans(geometry)}.`;
  return { rule: 'pdf-structure', message, source: file, page: null, line: null, severity: 'info' };
}

/** What can't be read for want of text: pages that are pictures. */
export function pictureNotes(pages: readonly PdfPage[], file: string): Diagnostic[] {
  return pages.flatMap(({ isPicture }, index): Diagnostic[] => {
    const message = 'The page is a picture without text; what it says is not in the library.';
    const place = { source: file, page: index + 1, line: null };
    return isPicture === true
      ? [{ rule: 'page-without-text', message, ...place, severity: 'warning' }]
      : [];
  });
}

const reasons: Record<HiddenWords['why'], string> = {
  covered: 'under a box or a picture',
  'same-colour': 'in the colour of their ground',
  'not-drawn': 'set to be invisible',
  'too-small': 'in type too small to read',
  'cut-off': 'outside the part of the page that is shown',
  'in-hidden-layer': 'in a layer that is switched off',
  doubled: 'a second time over the same words',
  pale: 'so pale that they can hardly be read',
  'on-own-box': 'on a white box of their own, which may have been meant to cover them',
};

/** What can be seen all the same, and is in the library. */
const seen: ReadonlySet<HiddenWords['why']> = new Set(['on-own-box']);

const millimetres = (points: number): number => Math.round((points * 25.4) / 72);

const placeOf = ({ left, down }: HiddenWords): string =>
  `${millimetres(left)} mm from the left and ${millimetres(down)} mm from the top of the page`;
const lettersOf = ({ signs }: HiddenWords): string => `${signs} letter${signs === 1 ? '' : 's'}`;

/** What the pages hold and don't show, such as words under a black box: where and how much, never the words. */
export function hiddenNotes(pages: readonly PdfPage[], file: string): Diagnostic[] {
  const say = (rule: string, page: number, message: string): Diagnostic => {
    const severity = rule === 'boxed-words' ? 'info' : 'warning';
    return { rule, message, source: file, page, line: null, severity };
  };
  const gone = pages.flatMap(({ hidden = [] }, index) =>
    hidden
      .filter(({ why }) => why !== 'doubled' && !seen.has(why))
      .map((one) => {
        const what = `${lettersOf(one)} ${reasons[one.why]}, ${placeOf(one)}`;
        return say('hidden-words', index + 1, `Words that can't be seen are left out: ${what}.`);
      }),
  );
  return [...gone, ...seenNotes(pages, 'on-own-box', 'boxed-words', say)];
}

/**
 * What can be seen, and is in the library, but may not be meant to be: all pages in one note. Words on white
 * boxes are no more than a remark: of 154 reports 39 have some, set so by a word processor.
 */
function seenNotes(
  pages: readonly PdfPage[],
  why: HiddenWords['why'],
  rule: string,
  say: (rule: string, page: number, message: string) => Diagnostic,
): Diagnostic[] {
  const found = pages.flatMap(({ hidden = [] }, index) =>
    hidden.filter((one) => one.why === why).map((one) => ({ page: index + 1, one })),
  );
  if (found[0] === undefined) return [];
  const numbers = [...new Set(found.map(({ page }) => page))];
  const where = `page ${spans(numbers)}, first ${placeOf(found[0].one)}`;
  const message = `Words are ${reasons[why]}, but are in the library: ${where}. Compare them with the page.`;
  return [say(rule, found[0].page, message)];
}

/** Pages whose text a program recognised in their picture. */
export function recognisedNotes(pages: readonly PdfPage[], file: string): Diagnostic[] {
  const numbers = pages.flatMap(({ isRecognised }, index) =>
    isRecognised === true ? [index + 1] : [],
  );
  if (numbers[0] === undefined) return [];
  const message = `Page ${spans(numbers)}: a picture, whose text was recognised by a program. Compare it with the page before quoting.`;
  return [
    {
      rule: 'recognised-text',
      message,
      source: file,
      page: numbers[0],
      line: null,
      severity: 'warning',
    },
  ];
}

/** Comments and what was typed into forms: counted, since they are no part of what was printed. */
export function addedNotes(pages: readonly PdfPage[], file: string): Diagnostic[] {
  return pages.flatMap(({ notes = [] }, index): Diagnostic[] => {
    if (notes.length === 0) return [];
    const count = (kind: string, name: string) => {
      const many = notes.filter((one) => one.kind === kind).length;
      return many === 0 ? [] : [`${many} ${name}${many === 1 ? '' : 's'}`];
    };
    const what = [...count('note', 'comment'), ...count('form-field', 'filled form field')];
    const message = `${what.join(' and ')} added to the page: the words are not in the library. Print the file with them into a new one if they belong to the document.`;
    const place = { source: file, page: index + 1, line: null };
    return [{ rule: 'added-to-page', message, ...place, severity: 'warning' }];
  });
}

/** Where a file says that other words stand for those that a page shows: how often, never the words. */
export function replacedNotes(pages: readonly PdfPage[], file: string): Diagnostic[] {
  return pages.flatMap(({ replaced = 0 }, index): Diagnostic[] => {
    if (replaced === 0) return [];
    const places = replaced === 1 ? 'In one place' : `In ${replaced} places`;
    const message = `${places} the file says that other words stand for those on the page (/ActualText); the library has what the page shows. Compare it with the page.`;
    const place = { source: file, page: index + 1, line: null };
    return [{ rule: 'replaced-text', message, ...place, severity: 'warning' }];
  });
}

/** What stands slantwise over pages, such as “DRAFT”: no part of the text. */
export function slantedNotes(slanted: ReadonlyMap<string, number[]>, file: string): Diagnostic[] {
  return [...slanted].map(([text, pages]) => ({
    rule: 'slanted-text',
    message: `Left out as standing slantwise over page ${spans(pages)}: “${text}”.`,
    source: file,
    page: pages[0] ?? null,
    line: null,
    severity: 'warning',
  }));
}
