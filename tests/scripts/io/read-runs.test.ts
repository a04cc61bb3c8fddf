import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { withPdf, type Document } from '../../../scripts/io/pdf/open-pdf.ts';
import type { Part } from '../../../scripts/io/pdf/runs/run-builder.ts';
import { readRuns, type LoadedType } from '../../../scripts/io/pdf/runs/read-runs.ts';

const folders = ['tests/fixtures/pdf-cases', 'tests/fixtures/papers'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name)),
);

const round = (value: number): number => Math.round(value * 100) / 100;

/** What is compared of a part: ends of lines, which pdf.js tells as runs without text, are left out. */
const told = (parts: readonly Part[]): unknown[] =>
  parts
    .filter((part) => !('str' in part) || part.str !== '')
    .map((part) =>
      'str' in part
        ? [part.str, round(part.width), part.transform.map(round), part.fontName]
        : [part.type, part.id ?? null, part.tag ?? null],
    );

async function bothOf(document: Document, number: number) {
  const page = await document.getPage(number);
  const facts = {
    view: page.view as [number, number, number, number],
    pageId: `p${page.ref?.num}R`,
    typeOf: (id: string) =>
      page.commonObjs.has(id) ? (page.commonObjs.get(id) as LoadedType) : null,
  };
  const own = readRuns(await page.getOperatorList(), facts);
  const content = await page.getTextContent({ includeMarkedContent: true });
  return { own: told(own?.items ?? []), theirs: told(content.items as Part[]) };
}

describe('text put together from what draws a page', () => {
  test.each(files)('is what pdf.js reads of it: %s', async (file) => {
    await withPdf(new Uint8Array(readFileSync(file)), async (document) => {
      for (let number = 1; number <= document.numPages; number += 1) {
        const { own, theirs } = await bothOf(document, number);
        expect(own, `page ${number}`).toEqual(theirs);
      }
    });
  });
});

describe('what only pdf.js can put in order is left to it', () => {
  const sign = { unicode: 'א', width: 500, isSpace: false };
  const category = {
    isWhitespace: false,
    isZeroWidthDiacritic: false,
    isInvisibleFormatMark: false,
  };
  const instructions = {
    fnArray: [OPS.beginText, OPS.setFont, OPS.showText, OPS.endText],
    argsArray: [[], ['f1', 10], [[{ ...sign, category }]], []],
  };
  const read = (type: LoadedType | null) =>
    readRuns(instructions, { view: [0, 0, 100, 100], pageId: 'p1R', typeOf: () => type });

  test('type that is set downwards, type drawn by instructions, type that is not known', () => {
    expect(read({ vertical: true })).toBeNull();
    expect(read({ isType3Font: true })).toBeNull();
    expect(read(null)).toBeNull();
  });

  test('a script that is set from the right', () => {
    expect(read({ name: 'Serif' })).toBeNull();
  });
});
