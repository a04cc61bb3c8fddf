import { describe, expect, it } from 'vitest';
import { secondReading } from '../../../../src/lib/read/drawing-order/second-reading.ts';
import type { Block } from '../../../../src/lib/model/block.ts';
import type { PdfItem, PdfPage } from '../../../../src/lib/model/pdf-page.ts';
import { buildBlock } from '../../../making/build-document.ts';

type Drawn = string | (Partial<PdfItem> & { text: string });

/** A page on which each text stands on a line of its own, drawn in this order. */
function page(...texts: Drawn[]): PdfPage {
  const items = texts.map((one, index) => ({
    x: 70,
    y: 800 - 20 * index,
    width: 100,
    size: 12,
    bold: false,
    mark: null,
    artifact: false,
    ...(typeof one === 'string' ? { text: one } : one),
  }));
  return { width: 595, height: 842, items, tree: null };
}

/** Where the texts break off that are not found. */
function unfound(pages: PdfPage[], ...blocks: Partial<Block>[]): (string | undefined)[] {
  const built = blocks.map((one) => buildBlock({ page: 1, pageEnd: null, ...one }));
  return secondReading('a.pdf', built, pages).map(
    ({ message }) => /it goes on “(.*?)”|(no part)/.exec(message)?.[1],
  );
}

describe('the second reading of a page', () => {
  it('finds a text over lines, with hyphens and marks of quotation as they may be', () => {
    const drawn = page('Plans are ‘well-', 'made’ in time.', 'Leaders know it.');
    expect(unfound([drawn], { text: "Plans are 'well-made' in time." })).toEqual([]);
  });

  it.each([
    ['a word is another', 'Plans are made in haste.'],
    ['a word is missing', 'Plans made in time.'],
    ['“not” is added', 'Plans are not made in time.'],
    ['words have changed places', 'Plans made are in time.'],
    ['it goes on in another text', 'Plans are made in time. They care.'],
  ])('does not find a text of which %s', (_, text) => {
    const drawn = page('Plans are made in time.', 'Leaders know it.', 'They care.');
    expect(unfound([drawn], { text })).toHaveLength(1);
  });

  it('says where the text breaks off, and on which page', () => {
    const [found] = secondReading(
      'a.pdf',
      [buildBlock({ id: 'b-7', text: 'Plans are not made.', page: 1, pageEnd: null })],
      [page('Plans are made.')],
    );
    expect(found).toMatchObject({ rule: 'not-found-again', page: 1, severity: 'warning' });
    expect(found?.message).toContain(
      'after “Plansare” it goes on “notmade.”, and the page “made.”',
    );
    expect(found?.anchor).toBe('b-7');
  });

  it('finds a text over the end of its page, whatever stands at foot and head', () => {
    const pages = [page('Plans are made', '14'), page('Inspection of York', 'in time.')];
    expect(unfound(pages, { text: 'Plans are made in time.', pageEnd: 2 })).toEqual([]);
    expect(unfound(pages, { text: 'Plans are made in time.', pageEnd: 1 })).toHaveLength(1);
    expect(unfound(pages, { text: 'Plans are made in no time.', pageEnd: 2 })).toHaveLength(1);
  });

  it('finds by its place a text that is drawn in pieces', () => {
    const drawn = page(
      { text: 'in time.', x: 200, y: 700 },
      { text: 'Other text', y: 500 },
      { text: 'Plans are made ', x: 70, y: 703 },
    );
    expect(unfound([drawn], { text: 'Plans are made in time.' })).toEqual([]);
  });

  it('finds the marker of a note where it is called, and nowhere else', () => {
    const drawn = page('Plans¹ are made.');
    const note = { marker: '1', to: 'b-2' };
    expect(unfound([drawn], { text: 'Plans are made.', notes: [{ at: 5, ...note }] })).toEqual([]);
    expect(unfound([drawn], { text: 'Plans are made.', notes: [{ at: 9, ...note }] })).toHaveLength(
      1,
    );
  });

  it('looks for each cell of a table by itself, but not for one that is covered', () => {
    const row = (...texts: string[]) => ({
      kind: 'table-row' as const,
      text: texts.join(' '),
      cells: texts.map((text) => ({ text, rows: text === 'above' ? 0 : 1 })),
    });
    expect(unfound([page('Visits', 'Help', '87')], row('above', 'Help', '87'))).toEqual([]);
    expect(unfound([page('Visits', 'Help', '87')], row('Help', '112'))).toHaveLength(1);
  });

  it.each<[string, string, number]>([
    ['finds a cell of several lines that is drawn row by row', 'Visits made in time', 0],
    ['does not find one with a hyphen that the page doesn’t have', 'Visits ma-de in time', 1],
    ['does not find one of which a line is missing', 'Visits in time', 1],
    ['does not find one with words of its neighbour', 'Visits made 88 in time', 1],
  ])('%s', (_, text, count) => {
    const parts = [
      { from: 0, along: 70, end: 130 },
      { from: 7, along: 200, end: 280 },
    ];
    const line = (own: string, up: number) => ({ text: own, along: 70, end: 280, up, size: 12 });
    const drawn = [
      { ...line('Visits 88 of', 500), parts },
      { ...line('made   the year', 486), parts },
      line('in time', 472),
    ].map((one, at) => (at === 2 ? { ...one, end: 120 } : one));
    const cells = [{ text, rows: 1 }];
    const row = { kind: 'table-row' as const, text, cells };
    expect(unfound([{ ...page('none'), drawn }], row)).toHaveLength(count);
  });

  it('passes over what stands aslant, such as a watermark', () => {
    const drawn = page('Plans are ', { text: 'DRAFT', turn: 45 }, 'made.');
    expect(unfound([drawn], { text: 'Plans are made.' })).toEqual([]);
  });
});

/** A page with lines between its head and its foot, which are of another size where they say so. */
function body(...texts: Drawn[]): PdfPage {
  const sheet = page(...texts);
  return { ...sheet, items: sheet.items.map((one) => ({ ...one, y: one.y - 200 })) };
}

describe('a text over the end of a page', () => {
  const text = 'Plans are made in time.';

  it('is not in one piece where another text stands between its halves', () => {
    const other = [body('Plans are made', 'Leaders know it.'), body('in time.')];
    expect(unfound(other, { text, pageEnd: 2 })).toHaveLength(1);
    const next = [body('Plans are made'), body('Leaders know it.', 'in time.')];
    expect(unfound(next, { text, pageEnd: 2 })).toHaveLength(1);
  });

  it('may have a note in smaller type between its halves', () => {
    const note = { text: '1 Guidance of 2018.', size: 9 };
    const pages = [body('Plans are made', note), body('in time.')];
    expect(unfound(pages, { text, pageEnd: 2 })).toEqual([]);
  });

  it('may have a head or foot between its halves only if the document has it nowhere', () => {
    const pages = [page('Plans are made', { text: 'Leaders', y: 40 }), body('in time.')];
    expect(unfound(pages, { text, pageEnd: 2 })).toEqual([]);
    expect(unfound(pages, { text, pageEnd: 2 }, { text: 'Leaders' })).toHaveLength(1);
  });
});

describe('a hyphen', () => {
  it('within a line is told from none', () => {
    expect(unfound([page('They re-cover it.')], { text: 'They recover it.' })).toHaveLength(1);
    expect(unfound([page('They recover it.')], { text: 'They re-cover it.' })).toHaveLength(1);
  });

  it('at the end of a line may be the typesetter’s or the word’s', () => {
    const drawn = page('They multi-', 'task it.');
    expect(unfound([drawn], { text: 'They multitask it.' })).toEqual([]);
    expect(unfound([drawn], { text: 'They multi-task it.' })).toEqual([]);
  });
});
