import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfItem, PdfNode, PdfPage } from '../../src/lib/model/pdf-page.ts';

/** A file that can't be read as a PDF: the rule that it breaks and what to do. */
export class PdfError extends Error {
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}

const largest = 100_000_000;
const fewestSigns = 200;

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Content = Awaited<ReturnType<Page['getTextContent']>>;
type Tree = Awaited<ReturnType<Page['getStructTree']>>;

/** Refuses what the first and last bytes show to be no whole PDF. @throws PdfError */
function checkBytes(bytes: Uint8Array): void {
  const ascii = (part: Uint8Array) => new TextDecoder('latin1').decode(part);
  if (bytes.length === 0)
    throw new PdfError('empty-source', 'The file is empty. Download it again, or remove it.');
  if (bytes.length > largest) {
    throw new PdfError(
      'too-large',
      `The file has ${Math.round(bytes.length / 1e6)} MB; up to 100 MB are read. Reports have a few.`,
    );
  }
  const head = ascii(bytes.subarray(0, 1024));
  if (!head.includes('%PDF-')) {
    const what = /<(?:!doctype|html)/i.test(head)
      ? 'a web page (often “not found”) under the name of a PDF'
      : 'no PDF';
    throw new PdfError(
      'not-a-pdf',
      `The file is ${what}. Download the report again, or remove it.`,
    );
  }
  if (!ascii(bytes.subarray(-2048)).includes('%%EOF')) {
    throw new PdfError('truncated-pdf', 'The end of the file is missing. Download it again.');
  }
}

function nodeOf(tree: Tree | object): PdfNode {
  const { role, children } = tree as { role: string; children: object[] };
  return {
    role,
    children: children.flatMap((child): (PdfNode | string)[] => {
      if ('role' in child) return [nodeOf(child)];
      const { type, id } = child as { type: string; id?: string };
      return type === 'content' && id !== undefined ? [id] : [];
    }),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Walks a page's content and gives each run of text the marked content that it is in. */
function itemsOf({ items }: Content, isBold: (font: string) => boolean): PdfItem[] {
  const open: { id: string | null; artifact: boolean }[] = [];
  const found: PdfItem[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ id: item.id ?? null, artifact: 'tag' in item && item.tag === 'Artifact' });
      continue;
    }
    if (item.str === '') continue;
    const [a, b, , d, x, y] = item.transform as [number, number, number, number, number, number];
    found.push({
      text: item.str,
      x: round(x),
      y: round(y),
      width: round(item.width),
      size: round(Math.abs(d) || Math.hypot(a, b)),
      bold: isBold(item.fontName),
      mark: open.findLast(({ id }) => id !== null)?.id ?? null,
      artifact: open.some(({ artifact }) => artifact),
    });
  }
  return found;
}

/** Tells bold fonts; names come only with a page's drawing instructions, so those are read once a font. */
async function boldFonts(page: Page, content: Content, known: Map<string, boolean>): Promise<void> {
  const fonts = Object.keys(content.styles);
  if (fonts.every((font) => known.has(font))) return;
  await page.getOperatorList();
  for (const font of fonts) {
    const loaded = page.commonObjs.has(font)
      ? (page.commonObjs.get(font) as { name?: string; bold?: boolean })
      : {};
    known.set(font, /bold|black|heavy/i.test(loaded.name ?? '') || loaded.bold === true);
  }
}

async function readPages(document: Document): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  const bold = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const content = await page.getTextContent({ includeMarkedContent: true });
    await boldFonts(page, content, bold);
    const tree = (await page.getStructTree()) as Tree | null;
    pages.push({
      width: right - left,
      height: top - bottom,
      items: itemsOf(content, (font) => bold.get(font) === true),
      tree: tree === null ? null : nodeOf(tree),
    });
    page.cleanup();
  }
  return pages;
}

function open(bytes: Uint8Array) {
  return getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    stopAtErrors: false,
  });
}

function asPdfError(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new PdfError(
      'encrypted-pdf',
      'The file is locked with a password. Remove the password, then add it again.',
    );
  }
  if (error instanceof PdfError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new PdfError(
    'broken-pdf',
    `The file can't be read as a PDF (${reason}). Download it again.`,
  );
}

/**
 * The text of a PDF's pages with its positions, fonts and structure tree.
 * @throws PdfError if the file is no PDF, locked, broken, or holds pictures of text only
 */
export async function extractPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  checkBytes(bytes);
  const task = open(bytes);
  try {
    const pages = await readPages(await task.promise);
    const signs = pages
      .flatMap(({ items }) => items)
      .reduce((sum, { text }) => sum + text.trim().length, 0);
    if (signs < fewestSigns) {
      throw new PdfError(
        'scanned-pdf',
        'The file holds pictures of pages and no text. Run text recognition on it first.',
      );
    }
    return pages;
  } catch (error) {
    throw asPdfError(error);
  } finally {
    await task.destroy();
  }
}
