import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertPdf } from '../making/pdf/convert-pdf.ts';

/** Short made-up reports, each with one peculiarity; those whose name begins with “t-” have tags. */
const folder = 'tests/fixtures/pdf-cases';
const help = 'The experiences and progress of children who need help and protection: good';

/** The files of which something was read. */
const asked = new Set<string>();

async function read(name: string) {
  asked.add(`${name}.pdf`);
  const { blocks, diagnostics } = await convertPdf(
    new Uint8Array(readFileSync(join(folder, `${name}.pdf`))),
  );
  return {
    /** What stands in the document, as id and text. */
    texts: blocks.map(({ id, text }) => `${id} ${text}`),
    headings: blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    /** What is told of pages, in short. */
    told: diagnostics
      .filter(({ severity, rule }) => severity === 'warning' && rule !== 'no-judged-section')
      .map(({ rule, page }) => `${rule} ${page}`),
    all: JSON.stringify({ blocks, diagnostics }),
    pages: new Map(blocks.map(({ id, printedPage }) => [id, printedPage])),
  };
}

describe('a report with a peculiarity', () => {
  it('keeps a number that stands alone in a sentence’s last line', async () => {
    const { texts, pages } = await read('lonenumber');
    expect(texts.join('\n')).toMatch(/which it had checked twice, 112$/mu);
    expect(pages.get('para-3')).toBe('2');
  });

  it('keeps the numbers of a table at the foot with their rows', async () => {
    const { texts } = await read('lonenumber_table');
    expect(texts).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/ Plans \| 112$/u),
        expect.stringMatching(/ Visits \| 87$/u),
      ]),
    );
  });

  it.each(['sectionheaders', 'watermark_all'])(
    'joins a paragraph over a page: %s',
    async (name) => {
      const { texts, headings } = await read(name);
      expect(texts).toContain(
        'para-2 Plans are clear about who does what and by when, and managers had noticed this before inspectors did.',
      );
      expect(headings).toEqual(['What needs to improve', help]);
    },
  );

  it('has a footer in no text, though it has two pages only', async () => {
    const { texts } = await read('footer-two-pages');
    expect(texts.filter((text) => /Anyshire local authority/u.test(text))).toHaveLength(1);
  });

  it('tells what is stamped slantwise on its pages, and has it in no text', async () => {
    const { texts, told } = await read('watermark_all');
    expect(texts.join('\n')).not.toContain('DRAFT');
    expect(told).toEqual(['slanted-text 1']);
  });

  it('has no word that is under a box, and tells page and place', async () => {
    const { texts, told, all } = await read('blackbox');
    expect(texts).toContain('para-3 The case of █ was closed without a visit.');
    expect(told).toEqual(['hidden-words 2']);
    expect(all).not.toMatch(/Zebra/u);
  });

  it('has no word that is hardly seen, and tells page and place, also of words on a box of their own', async () => {
    const { told, all } = await read('t-hidden');
    expect(told).toEqual(['hidden-words 1']);
    expect(all).not.toMatch(/White words/u);
    expect(all).toContain('"rule":"boxed-words"');
  });

  it('counts what was added to a page', async () => {
    expect((await read('annotation')).told).toEqual(['added-to-page 2']);
  });

  it('has a heading once that is drawn twice to be bold', async () => {
    const { headings } = await read('fakebold');
    expect(headings.filter((text) => text.startsWith('Support'))).toEqual([
      'Support for families who move between councils',
    ]);
  });

  it('has a heading whose letters are set apart', async () => {
    expect((await read('letterspaced')).headings).toContain('LEADERS AND MANAGERS');
  });

  it('joins what a typesetter’s hyphen parts, and keeps a compound’s', async () => {
    const text = (await read('t-hyphen')).texts.find((one) => one.startsWith('para-2 '));
    expect(text).toContain('assessments of accommodation');
    expect(text).toContain('unaccompanied asylum-seeking children');
    expect(text).not.toMatch(/\u00AD|\w- /u);
  });

  it('is read column by column, though its lines are drawn row by row', async () => {
    const { texts } = await read('twocolumns_rowwise');
    const [first = '', second = ''] = texts.slice(
      texts.findIndex((one) => one.startsWith('para-3')),
    );
    expect(first).toMatch(/came at the right time\. Workers visit .* before inspectors did\.$/u);
    expect(second).toMatch(/ Decisions are recorded .* Notes are shared within a week\.$/u);
  });

  it('has lists in a list, and after a table the tables in its cells, and tells that', async () => {
    const { texts, told } = await read('t-nested');
    expect(told).toEqual(['words-moved 1']);
    expect(texts).toEqual(
      expect.arrayContaining([
        'para-2-a first sub-point of the paragraph',
        'para-2-a-i a smaller point',
        'para-2-a-ii another',
        'para-2-b second sub-point',
      ]),
    );
    const own = texts.map((text) => text.replace(/^\S+ /u, ''));
    expect(own).toEqual(
      expect.arrayContaining(['Outer | Spans two rows', 'Second', 'Inner left | Inner right']),
    );
  });

  it('is asked about, whichever file of the folder it is', () => {
    expect([...asked].sort()).toEqual(readdirSync(folder).sort());
  });
});
