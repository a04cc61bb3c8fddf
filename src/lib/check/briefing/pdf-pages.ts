import type { DrawnPage, DrawnText } from './pdf-briefing.ts';

/** A piece of text as pdf.js gives it; marks of structure have no `str`. */
interface TextItem {
  str?: string;
  transform?: number[];
  width?: number;
  height?: number;
  hasEOL?: boolean;
}

/** What is used of a document that pdf.js has opened. */
export interface OpenPdf {
  numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ items: unknown[] }>;
    getAnnotations(): Promise<unknown[]>;
  }>;
}

interface Annotation {
  subtype?: string;
  url?: string;
  unsafeUrl?: string;
  rect?: number[];
}

function drawn({
  str,
  transform = [],
  width = 0,
  height = 0,
  hasEOL = false,
}: TextItem): DrawnText[] {
  if (str === undefined) return [];
  const [, , , , x = 0, y = 0] = transform;
  return [{ text: str, x, y, width, height, endsLine: hasEOL }];
}

function linked({ subtype, url, unsafeUrl, rect = [] }: Annotation): DrawnPage['links'] {
  const href = url ?? unsafeUrl;
  return subtype === 'Link' && href !== undefined ? [{ href, rect }] : [];
}

/** The pages of a PDF with their text and links. @throws what pdf.js throws where a page can't be read */
export async function pagesOfPdf(pdf: OpenPdf): Promise<DrawnPage[]> {
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [{ items }, annotations] = [await page.getTextContent(), await page.getAnnotations()];
    pages.push({
      texts: (items as TextItem[]).flatMap(drawn),
      links: (annotations as Annotation[]).flatMap(linked),
    });
  }
  return pages;
}
