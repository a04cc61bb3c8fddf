import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Glyph {
  unicode: string;
  width: number;
}

interface Drawing {
  fnArray: number[];
  argsArray: unknown[];
}

/** Gap, in sizes of the type, from which two signs belong to two words. */
const wordGap = 0.25;
/** Shift up or down, in sizes of the type, from which they stand on two lines. */
const lineGap = 0.6;

/** Follows a page's drawing instructions and writes down the text they show, whatever is marked as what. */
class Reader {
  text = '';
  private size = 1;
  private scale = 1;
  private spacing = 0;
  private line = { x: 0, y: 0 };
  private pen = { x: 0, y: 0 };
  private end = { x: 0, y: 0 };

  private place(x: number, y: number): void {
    this.line = { x, y };
    this.pen = { x, y };
  }

  private move([x = 0, y = 0]: readonly number[]): void {
    this.place(this.line.x + x * this.scale, this.line.y + y * this.scale);
  }

  private matrix([given]: readonly unknown[]): void {
    const [a = 1, b = 0, , , x = 0, y = 0] = Array.from(given as ArrayLike<number>);
    this.scale = Math.hypot(a, b) || 1;
    this.place(x, y);
  }

  private show([glyphs]: readonly unknown[]): void {
    const unit = this.size * this.scale;
    for (const glyph of glyphs as (Glyph | number | null)[]) {
      if (typeof glyph === 'number') this.pen.x -= (glyph / 1000) * unit;
      if (glyph === null || typeof glyph === 'number') continue;
      const isNear = Math.abs(this.pen.x - this.end.x) < wordGap * unit;
      const isLevel = Math.abs(this.pen.y - this.end.y) < lineGap * unit;
      this.text += `${isNear && isLevel ? '' : ' '}${glyph.unicode}`;
      this.pen.x += (glyph.width / 1000) * unit + this.spacing * this.scale;
      this.end = { ...this.pen };
    }
  }

  private step(operation: number, values: readonly unknown[]): void {
    if (operation === OPS.showText) this.show(values);
    else if (operation === OPS.setTextMatrix) this.matrix(values);
    else if (operation === OPS.beginText) this.place(0, 0);
    else if (operation === OPS.setFont) this.size = Math.abs(values[1] as number);
    else if (operation === OPS.setCharSpacing) this.spacing = values[0] as number;
    else if (operation === OPS.moveText || operation === OPS.setLeadingMoveText)
      this.move(values as number[]);
    else if (operation === OPS.nextLine) this.move([0, -this.size]);
  }

  read({ fnArray, argsArray }: Drawing): string {
    fnArray.forEach((operation, index) =>
      this.step(operation, (argsArray[index] ?? []) as unknown[]),
    );
    return this.text;
  }
}

/**
 * The text that each page of a PDF draws, read from its drawing instructions: another way than the
 * conversion's, which reads pdf.js's text content and its tags. For checking that nothing is missed.
 * @throws if pdf.js can't read the file
 */
export async function drawnPages(bytes: Uint8Array): Promise<string[]> {
  const verbosity = VerbosityLevel.ERRORS;
  const task = getDocument({ data: bytes, verbosity, disableFontFace: true });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(new Reader().read(await page.getOperatorList()));
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
