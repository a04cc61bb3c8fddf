import { describe, expect, it } from 'vitest';
import {
  inMarkdown,
  inQuotationMarks,
  quotation,
  wordsAlone,
  type Piece,
} from '../../../src/lib/citation/quotation.ts';

const piece = (over: Partial<Piece>): Piece => ({
  label: null,
  text: 'Plans are clear.',
  cutBefore: false,
  cutAfter: false,
  ...over,
});

describe('a quotation', () => {
  it('has the words of one paragraph in quotation marks, without its number', () => {
    expect(inQuotationMarks([piece({ label: '13.' })])).toBe('“Plans are clear.”');
  });

  it('marks where the words are cut', () => {
    const cut = piece({ text: 'are', cutBefore: true, cutAfter: true });
    expect(inQuotationMarks([cut])).toBe('“… are …”');
  });

  it('has the numbers of several paragraphs, each opened and the last closed', () => {
    const pieces = [piece({ label: '13.' }), piece({ label: '14.', text: 'Visits are regular.' })];
    expect(inQuotationMarks(pieces)).toBe('“13. Plans are clear.\n\n“14. Visits are regular.”');
  });

  it('leaves out the number of a paragraph that is cut before its first words', () => {
    const pieces = [piece({ label: '13.', cutBefore: true }), piece({ label: '14.' })];
    expect(inQuotationMarks(pieces)).toBe('“… Plans are clear.\n\n“14. Plans are clear.”');
  });

  it('is a block quotation in Markdown, a number no list and no sign a mark', () => {
    const pieces = [piece({ label: '13.', text: 'A *plan*.' }), piece({ label: '14.' })];
    expect(inMarkdown(pieces)).toBe('> 13\\. A \\*plan\\*.\n>\n> 14\\. Plans are clear.');
  });

  it('has its citation after it, in HTML as a block quotation', () => {
    const pieces = [piece({ text: 'Plans & visits' })];
    const cited = quotation('“Plans & visits”\n\nOfsted', pieces, {
      text: 'Ofsted',
      html: '<i>Ofsted</i>',
    });
    expect(cited.text).toBe('“Plans & visits”\n\nOfsted');
    expect(cited.html).toBe(
      '<blockquote><p>Plans &amp; visits</p></blockquote><p><i>Ofsted</i></p>',
    );
  });
});

describe('what is copied by hand', () => {
  it('is the words and printed numbers alone, a paragraph each', () => {
    const pieces = [
      piece({ label: '13.', cutBefore: true }),
      piece({ label: '14.', cutAfter: true }),
    ];
    expect(wordsAlone(pieces).text).toBe('Plans are clear.\n\n14. Plans are clear.');
  });
});
