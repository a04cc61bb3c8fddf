import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../scripts/check-site/markup.ts';
import { reportDetail, reportRows, type BlockRow } from '../../scripts/check-site/report-data.ts';
import { mainSite } from './built-sites.ts';

/** What a person read in a document; `after` begins the block that a list follows. */
interface Facts {
  judgements: { area: string; grade: string; label: string }[];
  numbers: { last: number; missing: number[] };
  sections: { heading: string; page?: number; numbers?: [number, number] }[];
  lists: { after: string; items: number; inner: number }[];
  footnotes: number;
  tables: { rows: string[][] }[];
  anchors: string[];
  [field: string]: unknown;
}

const facts = JSON.parse(readFileSync('tests/fixtures/facts.json', 'utf8')) as Record<
  string,
  Facts
>;

const metadata = [
  'title',
  'authority',
  'kind',
  'framework',
  'inspectionStart',
  'inspectionEnd',
  'published',
  'documentDate',
  'leadInspectors',
  'licence',
  'pages',
];

it('the library holds the five documents', () => {
  const slugs = reportRows(mainSite).map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining(Object.keys(facts)));
});

describe.each(Object.entries(facts))('%s', (slug, known) => {
  const report = reportDetail(mainSite, slug);
  const page = mainSite.pages.get(`reports/${slug}/index.html`)!;
  const numbered = report.blocks.filter(({ number }) => number !== null);

  it.each(metadata)('says the right %s', (field) => {
    expect((report as unknown as Record<string, unknown>)[field]).toEqual(known[field]);
  });

  it('has the judgements as printed', () => {
    const plain = report.judgements.map(({ area, grade, label }) => ({
      area,
      grade,
      label: label.replace(/^\d+(\.\d+)*\.? /, ''),
    }));
    expect(plain).toEqual(known.judgements);
  });

  it('has every printed number once and in order', () => {
    const all = Array.from({ length: known.numbers.last }, (_, index) => index + 1);
    const expected = all.filter((number) => !known.numbers.missing.includes(number));
    expect(numbered.map(({ number }) => number)).toEqual(expected);
    expect(numbered.map(({ id }) => id)).toEqual(expected.map((number) => `para-${number}`));
    const shown = page.root.querySelectorAll('[data-number]');
    expect(shown.map((element) => Number(element.getAttribute('data-number')))).toEqual(expected);
  });

  it('has a note, and no text, where a number is empty', () => {
    for (const number of known.numbers.missing) {
      const note = page.root.querySelector(`#para-${number}`)!;
      expect(blockText(note, 'paragraph')).toBeNull();
      expect(note.querySelector(`a[href$="#para-${number + 1}"]`)).not.toBeNull();
    }
  });

  it('has the sections, each with its page and its numbers', () => {
    let from = 0;
    for (const { heading, page: onPage, numbers } of known.sections) {
      const at = report.blocks.findIndex(
        (block, index) => index >= from && isHeading(block, heading),
      );
      expect(at, heading).toBeGreaterThanOrEqual(from);
      const found = report.blocks[at]!;
      from = at + 1;
      if (onPage !== undefined) expect(found.page, heading).toBe(onPage);
      if (numbers !== undefined) {
        const within = numbered.filter(({ section }) => section === found.id);
        const [first, last] = numbers;
        const present = known.numbers.missing.includes(first) ? first + 1 : first;
        expect([within[0]?.number, within.at(-1)?.number], heading).toEqual([present, last]);
      }
    }
  });

  it('has the lists, item by item', () => {
    let from = 0;
    for (const { after, items, inner } of known.lists) {
      const at = report.blocks.findIndex(
        (block, index) => index >= from && block.text.startsWith(after),
      );
      expect(at, after).toBeGreaterThanOrEqual(from);
      from = at + 1;
      expect(countItems(report.blocks.slice(from)), after).toEqual({ items, inner });
    }
  });

  it('has the footnotes', () => {
    const notes = report.blocks.filter(({ kind }) => kind === 'footnote');
    expect(notes).toHaveLength(known.footnotes);
    for (const { id } of notes) expect(page.ids).toContain(id);
    expect(page.root.querySelectorAll('[data-noteref]').length).toBeGreaterThanOrEqual(
      notes.length,
    );
  });

  it('has the tables, row by row', () => {
    const rows = report.blocks.filter(({ kind }) => kind === 'table-row').map(({ text }) => text);
    const wanted = known.tables.flatMap((table) => table.rows);
    const missing = wanted.filter(
      (cells) => !rows.some((row) => cells.every((c) => row.includes(c))),
    );
    expect(missing).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(wanted.length);
  });

  it('has the anchors of its lettered and bracketed parts', () => {
    const ids = report.blocks.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(known.anchors));
  });

  it('counts its numbered paragraphs', () => {
    expect(report.paragraphs).toBe(numbered.filter(({ kind }) => kind !== 'heading').length);
  });
});

/** A heading begins with the words, or ends with them after its number. */
function isHeading({ kind, text }: BlockRow, words: string): boolean {
  return kind === 'heading' && text.startsWith(words);
}

/**
 * Counts the run of list items at the head of `blocks`: those of the outermost list, and those
 * inside. A footnote stands right after the item that bears its marker.
 */
function countItems(blocks: BlockRow[]): { items: number; inner: number } {
  const running = blocks.filter(({ kind }) => kind !== 'footnote');
  const end = running.findIndex(({ kind }) => kind !== 'list-item');
  const run = end === -1 ? running : running.slice(0, end);
  const ids = new Set(run.map(({ id }) => id));
  const inner = run.filter(({ parent }) => parent !== null && ids.has(parent)).length;
  return { items: run.length - inner, inner };
}
