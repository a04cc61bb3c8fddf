/** A run of text as a page sets it; lengths in points, `y` upwards from the foot of the page. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  /** The piece of marked content it is in, as the structure tree names it; null for none. */
  mark: string | null;
  /** Marked as no part of the document's text: header, footer, page number. */
  artifact: boolean;
}

/** A node of a page's structure tree; a string child is the name of a piece of marked content. */
export interface PdfNode {
  role: string;
  children: (PdfNode | string)[];
}

export interface PdfPage {
  width: number;
  height: number;
  /** In the order of the page's content. */
  items: PdfItem[];
  /** null where the file is not tagged. */
  tree: PdfNode | null;
  /** It shows a picture and no text: a scan, perhaps. */
  isPicture?: true;
}

/** An item with its place: page from 1, and the running number of its line in the file, from 1. */
export interface PlacedItem extends PdfItem {
  page: number;
  line: number;
}
