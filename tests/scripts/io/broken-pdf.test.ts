import { describe, expect, it } from 'vitest';
import { extractPdf, PdfError } from '../../../scripts/io/pdf/extract-pdf.ts';
import { makeLockedPdf } from '../../making/pdf/locked-pdf.ts';
import { makePdf, type Change } from '../../making/pdf/made-pdf.ts';
import { madeReport } from '../../making/pdf/made-report.ts';

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const whole = makePdf(madeReport, false);
const made = (change: Change, isTagged = false) => makePdf(madeReport, isTagged, '', change);
const textOf = async (bytes: Uint8Array) => {
  const pages = await extractPdf(bytes);
  return pages.map(({ items }) => items.map(({ text }) => text).join(' ')).join(' ');
};
const errorOf = (bytes: Uint8Array) => textOf(bytes).catch((error: unknown) => error);
/** A page of words, for files that are made of nothing else. */
const content = `BT /F1 9 Tf 12 TL 70 700 Td ${'(Words of a page that can be read.) Tj T* '.repeat(8)} ET`;
const streamOf = (text: string, more = '') =>
  `<</Length ${text.length} ${more}>>\nstream\n${text}\nendstream`;
const form = streamOf(`/X Do ${content}`, '/Type /XObject /Subtype /Form /BBox [0 0 600 900]');
const picture = streamOf(
  '\0',
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
);
const withObject =
  (body: string, drawn: string): Change =>
  (objects) => {
    objects.set(8, body);
    objects.set(
      10,
      (objects.get(10) ?? '').replace('/Resources <<', '/Resources <</XObject <</X 8 0 R>> '),
    );
    objects.set(11, streamOf(drawn));
  };

/** Objects that hold themselves, in a stream of objects that says it goes on with itself. */
function selfHoldingObjects(): Uint8Array {
  const first = '<</Type /Catalog /Pages 2 0 R>>'.padEnd(40);
  const held = `1 0 2 40 ${' '.repeat(1)}${first}<</Type /Pages /Count 1 /Kids [4 0 R]>>`;
  const bodies = new Map([
    [3, '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>'],
    [
      4,
      '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F1 3 0 R>>>> /Contents 5 0 R>>',
    ],
    [5, streamOf(content)],
    [6, streamOf(held, '/Type /ObjStm /N 2 /First 10 /Extends 6 0 R')],
  ]);
  let file = '%PDF-1.7\n';
  const at = new Map<number, number>();
  bodies.forEach((body, number) => {
    at.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  });
  const inFile = (number: number) => [1, at.get(number) ?? 0, 0];
  const rows = [
    [0, 0, 0],
    [2, 6, 0],
    [2, 6, 1],
    ...[3, 4, 5].map(inFile),
    [2, 6, 0],
    [1, file.length, 0],
  ];
  const table = rows.flatMap(([type = 0, value = 0, index = 0]) => [
    type,
    value >> 8,
    value & 255,
    index,
  ]);
  const head = `/Type /XRef /Size 8 /W [1 2 1] /Root 1 0 R`;
  return latin1(
    `${file}7 0 obj\n${streamOf(String.fromCharCode(...table), head)}\nendobj\nstartxref\n${file.length}\n%%EOF`,
  );
}

describe('a file that is no readable PDF', () => {
  it.each<[string, string, () => Uint8Array]>([
    ['an empty file', 'empty-source', () => latin1('')],
    ['a web page', 'not-a-pdf', () => latin1('<!DOCTYPE html><title>Report not found</title>')],
    ['a text', 'not-a-pdf', () => latin1('Title\n\nA paragraph.')],
    ['an archive', 'not-a-pdf', () => latin1('PK\x03\x04 word/document.xml')],
    ['half a file', 'truncated-pdf', () => whole.subarray(0, whole.length / 2)],
    [
      'half a file with an end',
      'broken-pdf',
      () => latin1(`${String.fromCharCode(...whole.subarray(0, 900))}\n%%EOF`),
    ],
    ['more than is read', 'too-large', () => new Uint8Array(100_000_001)],
    [
      'a file locked with a password',
      'encrypted-pdf',
      () => makeLockedPdf(madeReport, 'user', 'owner'),
    ],
    ['blank pages', 'scanned-pdf', () => makePdf([[], []], false)],
    [
      'pictures of pages',
      'scanned-pdf',
      () => makePdf([[]], false, '', withObject(picture, 'q 500 0 0 700 0 0 cm /X Do Q')),
    ],
    [
      'a tree of pages that holds itself',
      'broken-pdf',
      () => made((objects) => objects.set(2, '<</Type /Pages /Count 3 /Kids [2 0 R]>>')),
    ],
    [
      'two trees of pages that hold each other',
      'broken-pdf',
      () =>
        made((objects) => {
          objects.set(2, '<</Type /Pages /Count 3 /Kids [9 0 R 10 0 R]>>');
          objects.set(9, '<</Type /Pages /Count 2 /Parent 2 0 R /Kids [2 0 R]>>');
        }),
    ],
    [
      'a drawing that draws itself',
      'broken-pdf',
      () =>
        made(
          withObject(
            form.replace(
              '/Length',
              '/Resources <</Font <</F1 3 0 R>> /XObject <</X 8 0 R>>>> /Length',
            ),
            '/X Do',
          ),
        ),
    ],
    [
      'arrays in arrays in arrays',
      'broken-pdf',
      () => made((objects) => objects.set(11, streamOf('['.repeat(200_000)))),
    ],
    [
      'damaged text',
      'broken-pdf',
      () => made((objects) => objects.set(11, (objects.get(11) ?? '').replace('Td (', 'Td )) ('))),
    ],
    [
      'more pages than any report',
      'too-much',
      () =>
        made((objects) => {
          const kids = Array.from({ length: 5001 }, () => '10 0 R').join(' ');
          objects.set(2, `<</Type /Pages /Count 5001 /Kids [${kids}]>>`);
        }),
    ],
    [
      'more text on a page than any report',
      'too-much',
      () =>
        made((objects) => {
          const runs = Array.from(
            { length: 20_001 },
            (_, at) => `1 0 0 1 ${at % 500} ${at % 800} Tm (a) Tj`,
          );
          objects.set(11, streamOf(`BT /F1 2 Tf ${runs.join('\n')} ET`));
        }),
    ],
  ])('%s: %s', async (_, rule, bytes) => {
    const error = await errorOf(bytes());
    expect(error).toBeInstanceOf(PdfError);
    expect(error).toMatchObject({ rule });
    expect((error as PdfError).message).toMatch(/ (?:it|first|anew|them)\b[^.]*\.$/);
  });
});

describe('a file that is odd and yet can be read', () => {
  const known = 'Children are supported by multi-';

  it.each<[string, () => Uint8Array]>([
    ['is locked against changes only', () => makeLockedPdf(madeReport, '', 'owner')],
    ['is followed by zeros', () => Uint8Array.from([...whole, ...new Uint8Array(5000)])],
    [
      'has an outline that follows itself',
      () =>
        made((objects) => {
          objects.set(1, '<</Type /Catalog /Pages 2 0 R /Outlines 8 0 R>>');
          objects.set(8, '<</Type /Outlines /First 9 0 R /Last 9 0 R /Count 1>>');
          objects.set(9, '<</Title (x) /Parent 8 0 R /Next 9 0 R /First 9 0 R>>');
        }),
    ],
    [
      'has an element of structure that holds itself',
      () =>
        made(
          (objects) => objects.set(6, (objects.get(6) ?? '').replace('/K [', '/K [6 0 R ')),
          true,
        ),
    ],
    [
      'has a tree of parents that holds itself',
      () => made((objects) => objects.set(7, '<</Kids [7 0 R]>>'), true),
    ],
    [
      'has a script and an attachment, which are left alone',
      () =>
        made((objects) => {
          const names =
            '/Names <</EmbeddedFiles <</Names [(a.txt) 8 0 R]>> /JavaScript <</Names [(x) 9 0 R]>>>>';
          objects.set(1, `<</Type /Catalog /Pages 2 0 R /OpenAction 9 0 R ${names}>>`);
          objects.set(8, '<</Type /Filespec /F (a.txt)>>');
          objects.set(9, '<</S /JavaScript /JS (while \\(true\\);)>>');
        }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await textOf(bytes())).toContain(known);
  });

  it('has objects in a stream that goes on with itself', async () => {
    expect(await textOf(selfHoldingObjects())).toContain('Words of a page');
  });

  it('says which of its pages is a picture', async () => {
    const pages = await extractPdf(made(withObject(picture, 'q 500 0 0 700 0 0 cm /X Do Q')));
    expect(pages.map(({ isPicture }) => isPicture === true)).toEqual([true, false, false]);
  });
});
