import { describe, expect, it } from 'vitest';
import { citationFormats } from '../../../src/lib/citation/formats/citation-formats.ts';
import type { Piece } from '../../../src/lib/citation/quotation.ts';
import { buildMeta } from '../../making/build-document.ts';

const address = 'https://library.example/reports/x/?v=para-1~0a1b2c3d&v=para-2~0a1b2c3d#para-1';
const place = { locator: 'Paragraph 1', page: 3, printedPage: '2', address, isPublic: true };
const format = citationFormats.find(({ id }) => id === 'html')!;

const piece = (text: string, over: Partial<Piece> = {}): Piece => ({
  label: null,
  text,
  cutBefore: false,
  cutAfter: false,
  ...over,
});

async function card(pieces: readonly Piece[], title = 'Inspection of Anytown'): Promise<string> {
  const citation = await format.cite(buildMeta({ title }), place);
  return format.quote(pieces, citation, place);
}

describe('a paragraph as a card for a web page', () => {
  it('is a block quotation that names its address, with citation and link under it, and nothing else', async () => {
    const html = await card([piece('Plans are clear.', { cutAfter: true })]);
    const escaped = address.replaceAll('&', '&amp;');
    expect(html).toMatch(
      /^<figure>\n {2}<blockquote cite="[^"]+">\n {4}<p>Plans are clear\. …<\/p>\n {2}<\/blockquote>\n {2}<figcaption>Ofsted, <i>Inspection of Anytown<\/i> \(.*<\/figcaption>\n<\/figure>$/,
    );
    expect(html).toContain(`<blockquote cite="${escaped}">`);
    expect(html).toContain(`<a href="${escaped}">${escaped}</a>`);
  });

  it('has a paragraph for each that is quoted', async () => {
    const html = await card([piece('One.', { label: '1.' }), piece('Two.', { label: '2.' })]);
    expect(html).toContain('<p>1. One.</p>\n    <p>2. Two.</p>');
  });

  it('runs nothing and breaks out of nothing, whatever a report prints', async () => {
    const html = await card(
      [piece('</p></blockquote><script>alert(1)</script> & <img src=x onerror="x">')],
      '"><script>alert(2)</script>',
    );
    const tags = [...html.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name);
    expect(new Set(tags)).toEqual(new Set(['figure', 'blockquote', 'p', 'figcaption', 'i', 'a']));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img');
  });
});
