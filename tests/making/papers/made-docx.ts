import { strToU8, zipSync } from 'fflate';

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** What a made-up Word file is made of; each part is what stands inside its root. */
export interface WordParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  header?: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run of text. @param properties what stands in its `w:rPr` */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph of one run, or of what is given as its XML. */
export function para(content: string, { style = '', list = '', level = 0 } = {}): string {
  const styled = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  const listed =
    list === '' ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  const inner = content.startsWith('<w:') || content.startsWith('<mc:') ? content : run(content);
  return `<w:p><w:pPr>${styled}${listed}</w:pPr>${inner}</w:p>`;
}

/** One level of a list's definition: its format and what it prints, such as `%1.%2`. */
export const level = (at: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const part = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${names}>${inner}</w:${root}>`;

/** The bytes of a small Word file. */
export function makeDocx({ body, styles, numbering, footnotes, header }: WordParts): Uint8Array {
  const own = { styles, numbering, footnotes, header };
  const given = Object.entries(own).filter((one): one is [string, string] => one[1] !== undefined);
  const roots: Record<string, string> = { header: 'hdr' };
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      given.map(([name], at) => relation(`r${at + 1}`, name, `${name}.xml`)).join(''),
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
  };
  for (const [name, inner] of given) files[`word/${name}.xml`] = part(roots[name] ?? name, inner);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}
