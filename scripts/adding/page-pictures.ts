import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { programOf } from '../io/terminal/run.ts';

/** Pixels a point: 108 dots an inch, at which small print can be read. */
const scale = 1.5;
/** A page of A2 at that scale; larger ones are drawn smaller. */
const mostPixels = 6_000_000;

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

/** What PDF.js draws on: it makes one itself where its optional package @napi-rs/canvas is installed. */
interface CanvasFactory {
  create(width: number, height: number): { canvas: { toBuffer(type: 'image/png'): Buffer } };
}

function open(path: string) {
  const fonts = programOf('pdfjs-dist', 'standard_fonts/');
  return getDocument({
    data: new Uint8Array(readFileSync(path)),
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: `${fonts}/`,
    useSystemFonts: false,
  });
}

async function pictureOf(document: PdfDocument, number: number): Promise<Buffer> {
  const page = await document.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const fitting = Math.sqrt(mostPixels / (plain.width * plain.height));
  const viewport = page.getViewport({ scale: Math.min(scale, fitting) });
  const factory = document.canvasFactory as CanvasFactory;
  const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as never, viewport }).promise;
  return canvas.toBuffer('image/png');
}

/**
 * Draws pages of PDFs as `<slug>-page-<n>.png` into a folder.
 * @returns the files' names
 * @throws Error if a page can't be drawn, or the folder can't be written
 */
export async function drawPages(
  pages: readonly { slug: string; path: string; page: number }[],
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  for (const path of new Set(pages.map((one) => one.path))) {
    const task = open(path);
    try {
      const document = await task.promise;
      for (const { slug, page } of pages.filter((one) => one.path === path)) {
        const name = `${slug}-page-${page}.png`;
        writeFileSync(join(folder, name), await pictureOf(document, page));
        names.push(name);
      }
    } finally {
      await task.destroy();
    }
  }
  return names;
}
