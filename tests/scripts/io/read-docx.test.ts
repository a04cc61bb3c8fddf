import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../scripts/io/docx/read-docx.ts';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import { level, makeDocx, para, run, type WordParts } from '../../making/papers/made-docx.ts';
import { sourceOf } from '../../making/sources.ts';

const title = para('Report on placements in York');
const styles = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

async function documentOf(parts: WordParts) {
  const word = await readDocx(makeDocx(parts));
  return convertSource(sourceOf('', { file: 'paper.docx', word }), () => true).document;
}

async function linesOf(parts: WordParts): Promise<string[]> {
  const { blocks } = await documentOf(parts);
  return blocks.map(({ kind, id, label, text }) =>
    [kind, id, label, text].filter((one) => one !== null).join(' | '),
  );
}

describe('numbers that Word counts', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.', 3)}${level(1, 'lowerRoman', '%2)')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const heading = styles('Heading1', 'heading 1');

  it('are the numbers of parts, of their paragraphs and of letters below them', async () => {
    const body =
      title +
      para('Purpose', { style: 'Heading1', list: '1' }) +
      para('This report tells members what was done.', { list: '1', level: 1 }) +
      para('It asks members to:', { list: '1', level: 1 }) +
      para('note it; and', { list: '1', level: 2 }) +
      para('agree it.', { list: '1', level: 2 }) +
      para('Background', { style: 'Heading1', list: '1' }) +
      para('The numbers begin again below each part.', { list: '1', level: 1 });
    expect(await linesOf({ body, numbering, styles: heading })).toEqual([
      'boilerplate | b-1 | Report on placements in York',
      'heading | para-1 | 1. | Purpose',
      'paragraph | para-1-1 | 1.1 | This report tells members what was done.',
      'paragraph | para-1-2 | 1.2 | It asks members to:',
      'list-item | para-1-2-a | (a) | note it; and',
      'list-item | para-1-2-b | (b) | agree it.',
      'heading | para-2 | 2. | Background',
      'paragraph | para-2-1 | 2.1 | The numbers begin again below each part.',
    ]);
  });

  it('begin where the list says, and go on over paragraphs of no list', async () => {
    const body =
      title +
      para('Findings', { style: 'Heading1' }) +
      para('Plans are written with families.', { list: '2' }) +
      para('A paragraph without a number follows it here.') +
      para('Reviews are held on time.', { list: '2' }) +
      para('Conclusion', { style: 'Heading1' }) +
      para('The service is stable.');
    const lines = await linesOf({ body, numbering, styles: heading });
    expect(lines.filter((line) => line.includes('para-'))).toEqual([
      'paragraph | para-3 | 3. | Plans are written with families.',
      'paragraph | para-4 | 4. | Reviews are held on time.',
    ]);
  });

  it('begin anew where a list of the same definition says so', async () => {
    const body =
      title +
      para('Purpose', { style: 'Heading1', list: '1' }) +
      para('This is the first paragraph.', { list: '1', level: 1 }) +
      para('Appendix: action', { style: 'Heading1' }) +
      para('The first step is taken.', { list: '3' });
    const { blocks } = await documentOf({ body, numbering, styles: heading });
    expect(blocks.at(-1)).toMatchObject({ label: '1.', text: 'The first step is taken.' });
  });

  it('come from the style where the paragraph has none', async () => {
    const own = styles(
      'NumberedPart',
      'Council part',
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>',
    );
    const body = title + para('Purpose', { style: 'NumberedPart' }) + para('Text of the part.');
    const { blocks } = await documentOf({ body, numbering, styles: own });
    expect(blocks[1]).toMatchObject({ kind: 'heading', label: '1.', number: 1, text: 'Purpose' });
  });
});

describe('a Word file', () => {
  it('keeps what stands in a text box, and none of it twice', async () => {
    const box = (inner: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = `${title}<w:p>${run('Before the box there is a sentence.')}${box(para('A box says this.'))}</w:p>`;
    const { blocks, fidelity } = await documentOf({ body });
    const texts = blocks.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('A box says this.'))).toHaveLength(1);
    expect(fidelity.unaccounted).toBe(0);
  });

  it('is read without hidden text and deletions, and says so without repeating them', async () => {
    const deleted = `<w:del w:id="1" w:author="A"><w:r><w:delText>secret deletion</w:delText></w:r></w:del>`;
    const inserted = `<w:ins w:id="2" w:author="A">${run(' and was agreed')}</w:ins>`;
    const body =
      title +
      para(`${run('The plan was noted')}${deleted}${inserted}${run(' at once.')}`) +
      para(`${run('It is public.')}${run(' secret name', '<w:vanish/>')}`);
    const { blocks, diagnostics } = await documentOf({ body });
    expect(blocks.map(({ text }) => text)).toEqual([
      'Report on placements in York',
      'The plan was noted and was agreed at once.',
      'It is public.',
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['tracked-changes', 'hidden-text']),
    );
    expect(JSON.stringify(diagnostics)).not.toContain('secret');
  });

  it('names the words of its header that were left out', async () => {
    const body = title + para('The text of the report begins here.');
    const { diagnostics } = await documentOf({ body, header: para('Official: for members') });
    expect(diagnostics.find(({ rule }) => rule === 'page-furniture')?.message).toContain(
      'Official: for members',
    );
  });

  it('has its footnotes at their markers', async () => {
    const call = '<w:r><w:footnoteReference w:id="7"/></w:r>';
    const note = `<w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r>${run(' Source: annual return.')}</w:p></w:footnote>`;
    const body = title + para(`${run('There were 214 episodes')}${call}${run(' in the year.')}`);
    const { blocks, fidelity } = await documentOf({ body, footnotes: note });
    expect(blocks[1]).toMatchObject({
      text: 'There were 214 episodes in the year.',
      notes: [{ at: 23, marker: '1', to: blocks[2]?.id }],
    });
    expect(blocks[2]).toMatchObject({
      kind: 'footnote',
      label: '1',
      text: 'Source: annual return.',
    });
    expect(fidelity.unaccounted).toBe(0);
  });

  it('makes nothing run of what it holds', async () => {
    const body =
      title +
      para('<script>globalThis.pwned=1</script> and {process.exit(1)}') +
      para('<img src=x onerror="globalThis.pwned=1">');
    const { blocks } = await documentOf({ body });
    expect(blocks.slice(1).map(({ text }) => text)).toEqual([
      '<script>globalThis.pwned=1</script> and {process.exit(1)}',
      '<img src=x onerror="globalThis.pwned=1">',
    ]);
  });
});

describe('a file that is no sound Word file', () => {
  const whole = makeDocx({ body: title });

  it.each([
    ['what is another kind of file', strToU8('Dear Sir'), 'not-a-docx'],
    ['a file locked with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'old-word'],
    ['a file whose end is missing', whole.subarray(0, whole.length - 60), 'broken-docx'],
    ['an archive of other files', zipSync({ 'a.txt': strToU8('text') }), 'not-a-docx'],
    [
      'a text that is no XML',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
      'broken-docx',
    ],
    [
      'a document type, which could define what it likes',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      'broken-docx',
    ],
    [
      'a part that is far larger than it looks',
      zipSync({ 'word/document.xml': new Uint8Array(61_000_000) }),
      'too-large',
    ],
  ])('is refused: %s', async (_, bytes, rule) => {
    await expect(readDocx(bytes)).rejects.toMatchObject({ rule });
  });
});
