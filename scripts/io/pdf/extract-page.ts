import { OPS, type getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfItem, PdfNode, PdfPage } from '../../../src/lib/model/pdf-page.ts';
import type { Glyph } from './drawing/drawn.ts';
import type { Box } from './drawing/matrix.ts';
import { readDrawing } from './drawing/read-drawing.ts';
import { frameOf, mainTurn, turnOf } from './drawing/page-frame.ts';
import { notesOf } from './page-notes.ts';
import { tooMuch } from './pdf-error.ts';
import type { DrawnMark } from './replaced-places.ts';
import { readRuns, type LoadedType, type RunsOfPage } from './runs/read-runs.ts';
import { visibleText } from './visible-text.ts';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Content = Awaited<ReturnType<Page['getTextContent']>> | RunsOfPage;
type Tree = Awaited<ReturnType<Page['getStructTree']>>;

/** More than any report's page has; one made to tire the machine has more. */
const mostRunsOnPage = 20_000;

function nodeOf(tree: Tree | object): PdfNode {
  const { role, children, rowSpan, colSpan } = tree as Omit<PdfNode, 'children'> & {
    children: object[];
  };
  return {
    role,
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(colSpan === undefined ? {} : { colSpan }),
    children: children.flatMap((child): (PdfNode | string)[] => {
      if ('role' in child) return [nodeOf(child)];
      const { type, id } = child as { type: string; id?: string };
      return type === 'content' && id !== undefined ? [id] : [];
    }),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A run of text with its direction and where it begins, in the page's own frame. */
interface Found extends PdfItem {
  turn: number;
}

/** Walks a page's content and gives each run of text the marked content that it is in. */
function itemsOf({ items }: Content, isBold: (font: string) => boolean): Found[] {
  const open: { id: string | null; artifact: boolean }[] = [];
  const found: Found[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ id: item.id ?? null, artifact: 'tag' in item && item.tag === 'Artifact' });
      continue;
    }
    if (item.str === '') continue;
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    const turn = turnOf(a, b);
    found.push({
      text: item.str,
      x,
      y,
      width: round(item.width),
      size: round(turn === 0 ? Math.abs(d) || Math.hypot(a, b) : Math.hypot(c, d)),
      bold: isBold(item.fontName),
      mark: open.findLast(({ id }) => id !== null)?.id ?? null,
      artifact: open.some(({ artifact }) => artifact),
      turn,
    });
  }
  return found;
}

/** The marked content of a page, each stretch with what it draws. */
function marksOf({ items }: Content): DrawnMark[] {
  const marks: DrawnMark[] = [];
  const open: DrawnMark[] = [];
  for (const item of items) {
    if (!('type' in item)) open.forEach((one) => (one.text += item.str));
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const mcid = /_mc(\d+)$/.exec(item.id ?? '')?.[1];
      const tag = 'tag' in item ? String(item.tag) : '';
      const mark = { tag, mcid: mcid === undefined ? null : Number(mcid), text: '' };
      marks.push(mark);
      open.push(mark);
    }
  }
  return marks;
}

type Operators = Awaited<ReturnType<Page['getOperatorList']>>;

/** What draws a page; null where a picture or a drawing is damaged: its text has been read all the same. */
async function operatorsOf(page: Page): Promise<Operators | null> {
  try {
    return await page.getOperatorList();
  } catch {
    return null;
  }
}

/** The text of a page: put together from all that draws it, or read by pdf.js where that can't be done. */
async function contentOf(page: Page, operators: Operators | null, view: Box): Promise<Content> {
  const typeOf = (id: string) =>
    page.commonObjs.has(id) ? (page.commonObjs.get(id) as LoadedType) : null;
  const own = operators === null ? null : readRuns(operators, { view, pageId: idOf(page), typeOf });
  return own ?? (await page.getTextContent({ includeMarkedContent: true }));
}

/** What pdf.js calls a page where it tells of its marked content. */
const idOf = ({ ref }: Page): string => (ref === null ? '' : `p${ref.num}R${ref.gen || ''}`);

/** An item in the frame of its own direction, with its turn against the page's main one. */
function placed({ turn, ...item }: Found, view: Box, main: number): PdfItem {
  const [x, y] = frameOf(view, turn).place(item.x, item.y);
  const turned = ((((turn - main) % 360) + 540) % 360) - 180;
  return { ...item, x: round(x), y: round(y), ...(turned === 0 ? {} : { turn: turned }) };
}

function drawnOn(page: Page, operators: Operators, view: Box, isShown: DocumentFacts['isShown']) {
  const pictureKind = (name: string): number | undefined => {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
    return objects.has(name) ? (objects.get(name) as { kind?: number } | null)?.kind : undefined;
  };
  return readDrawing(operators, { view, pictureKind, isShown });
}

/** Tells bold fonts, once a font; names come only with a page's drawing instructions. */
function boldFonts(page: Page, content: Content, known: Map<string, boolean>): void {
  for (const font of Object.keys(content.styles)) {
    if (known.has(font)) continue;
    const loaded = page.commonObjs.has(font)
      ? (page.commonObjs.get(font) as { name?: string; bold?: boolean })
      : {};
    known.set(font, /bold|black|heavy/i.test(loaded.name ?? '') || loaded.bold === true);
  }
}

const pictures = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
]);

/** Whether a page shows a picture, such as a scan. A damaged one may be one too. */
const hasPicture = (operators: Operators | null): boolean =>
  operators === null || operators.fnArray.some((operation) => pictures.has(operation));

/** What a document is read with: what is known of its fonts so far, added to, and which layers it shows. */
export interface DocumentFacts {
  bold: Map<string, boolean>;
  /** The marked content of each page so far, added to. */
  marks: DrawnMark[][];
  isShown: (layer: unknown) => boolean;
  /** How many of its streams broke off so far. */
  brokenStreams: () => number;
}

/**
 * What can be seen of one page's text, with places and fonts, and its structure tree. A page that is set
 * sideways is turned, so that most of its text is upright.
 * @throws PdfError if it holds more than any report's page; whatever pdf.js throws at damaged parts
 */
export async function extractPage(
  page: Page,
  { bold, marks, isShown, brokenStreams }: DocumentFacts,
): Promise<PdfPage> {
  const view = page.view as [number, number, number, number];
  const broken = brokenStreams();
  const operators = await operatorsOf(page);
  const isWhole = brokenStreams() === broken;
  const content = await contentOf(page, isWhole ? operators : null, view);
  if (content.items.length > mostRunsOnPage)
    throw tooMuch('runs of text on a page', mostRunsOnPage);
  boldFonts(page, content, bold);
  marks.push(marksOf(content));
  const tree = (await page.getStructTree()) as Tree | null;
  const found = itemsOf(content, (font) => bold.get(font) === true);
  const main = mainTurn(found);
  const frame = frameOf(view, main);
  const { width, height } = frame;
  const isEmpty = found.every(({ text }) => text.trim() === '');
  const items = found.map((item) => placed(item, view, main));
  const at = ({ x, y }: Glyph, { turn = 0 }: PdfItem) => frameOf(view, main + turn).place(x, y);
  const placeOf = ({ x, y }: Glyph): [number, number] => {
    const [left, up] = frame.place(x, y);
    return [left, height - up];
  };
  const seen =
    operators === null
      ? { items, hidden: [], isRecognised: false, drawn: undefined }
      : visibleText(items, drawnOn(page, operators, view, isShown), view, at, placeOf);
  const notes = notesOf(await page.getAnnotations());
  return {
    width,
    height,
    items: seen.items,
    tree: tree === null ? null : nodeOf(tree),
    ...(isEmpty && hasPicture(operators) ? { isPicture: true as const } : {}),
    ...(seen.isRecognised ? { isRecognised: true as const } : {}),
    ...(seen.hidden.length > 0 ? { hidden: seen.hidden } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(seen.drawn === undefined ? {} : { drawn: seen.drawn }),
  };
}
