import { OPS, type getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfItem, PdfNode, PdfPage } from '../../src/lib/model/pdf-page.ts';
import { tooMuch } from './pdf-error.ts';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Content = Awaited<ReturnType<Page['getTextContent']>>;
type Tree = Awaited<ReturnType<Page['getStructTree']>>;

/** More than any report's page has; one made to tire the machine has more. */
const mostRunsOnPage = 20_000;

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
  try {
    await page.getOperatorList();
  } catch {
    // A picture or a drawing is damaged; the text has been read, its fonts may have no name.
  }
  for (const font of fonts) {
    const loaded = page.commonObjs.has(font)
      ? (page.commonObjs.get(font) as { name?: string; bold?: boolean })
      : {};
    known.set(font, /bold|black|heavy/i.test(loaded.name ?? '') || loaded.bold === true);
  }
}

const pictures = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
]);

/** Whether a page shows a picture, such as a scan. A damaged one may be one too. */
async function hasPicture(page: Page): Promise<boolean> {
  try {
    return (await page.getOperatorList()).fnArray.some((operation) => pictures.has(operation));
  } catch {
    return true;
  }
}

/**
 * What one page holds: its text with places and fonts, and its structure tree.
 * @param bold what is known of the file's fonts so far; added to
 * @throws PdfError if it holds more than any report's page; whatever pdf.js throws at damaged parts
 */
export async function extractPage(page: Page, bold: Map<string, boolean>): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const content = await page.getTextContent({ includeMarkedContent: true });
  if (content.items.length > mostRunsOnPage)
    throw tooMuch('runs of text on a page', mostRunsOnPage);
  await boldFonts(page, content, bold);
  const tree = (await page.getStructTree()) as Tree | null;
  const items = itemsOf(content, (font) => bold.get(font) === true);
  const isEmpty = items.every(({ text }) => text.trim() === '');
  return {
    width: right - left,
    height: top - bottom,
    items,
    tree: tree === null ? null : nodeOf(tree),
    ...(isEmpty && (await hasPicture(page)) ? { isPicture: true as const } : {}),
  };
}
