import { describe, expect, it } from 'vitest';
import { citationFormats } from '../../../src/lib/citation/formats/citation-formats.ts';
import { buildMeta } from '../../making/build-document.ts';

const address = 'https://library.example/reports/x/?v=para-1~0a1b2c3d#para-1';
const place = { locator: 'Paragraph 1', page: 3, printedPage: '2', address, isPublic: true };
const document = buildMeta({ published: '2020-02-28' });

const cited = async (id: string, over: Partial<typeof place> = {}, of = document) => {
  const format = citationFormats.find((one) => one.id === id)!;
  return format.cite(of, { ...place, ...over });
};

describe.each(citationFormats)('the citation format $name', ({ id, name }) => {
  it('gives council, kind, title as printed, publisher, dates, page and the versioned address', async () => {
    const { text } = await cited(id);
    expect(text).toContain('Anytown 2020, ILACS inspection');
    expect(text).toContain('Inspection of Anytown children’s services');
    expect(text).toContain('Ofsted');
    expect(text).toContain('inspected 20 January to 24 January 2020');
    expect(text).toContain('published 28 February 2020');
    expect(text).toMatch(/p(?:age)? 2\b/);
    expect(text).toMatch(/para(?:graph)? 1\b/i);
    expect(text).toContain(address);
  });

  it('has a name and an id that no other has', () => {
    expect(citationFormats.filter((one) => one.name === name)).toHaveLength(1);
    expect(citationFormats.filter((one) => one.id === id)).toHaveLength(1);
  });
});

const details =
  'Anytown 2020, ILACS inspection; inspected 20 January to 24 January 2020; published 28 February 2020';
const title = 'Inspection of Anytown children’s services';

describe('a citation', () => {
  it.each([
    ['plain', `Ofsted, ${title} (${details}), paragraph 1, page 2. ${address}`],
    ['footnote', `Ofsted, ${title} (${details}), para 1, p 2, ${address}.`],
    [
      'harvard',
      `Ofsted (2020) ${title}. ${details}, paragraph 1, page 2. Available at: ${address}.`,
    ],
    ['oscola', `Ofsted, ‘${title}’ (${details}) para 1, p 2 <${address}>`],
    ['markdown', `[Ofsted, *${title}* (${details}), paragraph 1, page 2](${address})`],
  ])('in %s', async (id, text) => {
    expect((await cited(id)).text).toBe(text);
  });

  it('has its title in italics and its address as a link where the clipboard takes HTML', async () => {
    const { html } = await cited('plain', {}, buildMeta({ title: 'Plans & <visits>' }));
    expect(html).toContain('<i>Plans &amp; &lt;visits&gt;</i>');
    expect(html).toContain(`<a href="${address}">${address}</a>`);
  });

  it('says that a page is the file’s where none is printed', async () => {
    const { text } = await cited('plain', { printedPage: null as unknown as string });
    expect(text).toContain(', page 3 of the file. ');
  });

  it('says that an address is local where the library has no public origin', async () => {
    for (const id of ['plain', 'footnote', 'harvard', 'oscola', 'markdown']) {
      expect((await cited(id, { isPublic: false })).text).toContain('(local address');
    }
  });

  it('of a document without publisher and dates says neither', async () => {
    const none = { publisher: null, inspectionStart: null, inspectionEnd: null };
    const paper = buildMeta({ ...none, title: 'Framework briefing', kind: 'scrutiny-report' });
    expect((await cited('plain', {}, paper)).text).toBe(
      `Framework briefing (Anytown, scrutiny report), paragraph 1, page 2. ${address}`,
    );
    expect((await cited('harvard', {}, paper)).text).toMatch(/^Framework briefing \(no date\)\. /);
  });

  it('names the slug of a document that nothing else tells from another', async () => {
    const twin = buildMeta({ called: `${title}, 20 January 2020 (anytown-2020-ilacs)` });
    expect((await cited('plain', {}, twin)).text).toContain('; anytown-2020-ilacs)');
    const told = buildMeta({ called: '20 January 2020' });
    expect((await cited('plain', {}, told)).text).not.toContain('anytown-2020-ilacs');
  });

  it('escapes signs that Markdown takes for marks', async () => {
    const marked = buildMeta({ title: 'Plans_and [visits]*' });
    expect((await cited('markdown', {}, marked)).text).toContain('*Plans\\_and \\[visits\\]\\**');
  });
});
