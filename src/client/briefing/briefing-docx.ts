import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Run } from '../../lib/citation/citation-runs.ts';
import type { CitedBriefing, CitedQuotation } from '../../lib/briefing/export/cited-briefing.ts';

function runOf({ text, isTitle, href }: Run): ParagraphChild {
  if (href === undefined) return new TextRun({ text, ...(isTitle && { italics: true }) });
  return new ExternalHyperlink({
    link: href,
    children: [new TextRun({ text, style: 'Hyperlink' })],
  });
}

const lines = (text: string): TextRun[] =>
  text.split('\n').map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) }));

function itemParagraph(item: CitedBriefing['items'][number], number: number): Paragraph {
  const { kind, text } = item;
  if (kind === 'heading') return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  if (kind === 'note') return new Paragraph({ children: lines(text) });
  const words = [...lines(`“${text}”`), new FootnoteReferenceRun(number)];
  return new Paragraph({ style: 'Quote', children: words });
}

function footnotesOf(quoted: readonly CitedQuotation[]) {
  const notes = quoted.map(({ citation }, at) => {
    const children = [new Paragraph({ style: 'FootnoteText', children: citation.map(runOf) })];
    return [String(at + 1), { children }] as const;
  });
  return Object.fromEntries(notes);
}

const quote = {
  id: 'Quote',
  name: 'Quote',
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  paragraph: {
    indent: { left: 567, right: 567 },
    spacing: { before: 120, after: 120 },
  },
};

/** A briefing as a Word document: headings and quotations by style, each citation a footnote with its link. Not in `src/lib`: `docx` draws the ids of links and reads the clock. */
export function briefingDocx({ title, items }: CitedBriefing): Promise<Blob> {
  const quoted = items.filter((item) => item.kind === 'paragraph');
  const body = items.map((item) =>
    itemParagraph(item, item.kind === 'paragraph' ? quoted.indexOf(item) + 1 : 0),
  );
  const heading = new Paragraph({ text: title, heading: HeadingLevel.TITLE });
  const file = new Document({
    title,
    creator: '',
    styles: {
      default: { document: { run: { size: 22 } }, footnoteText: { run: { size: 18 } } },
      paragraphStyles: [quote],
    },
    footnotes: footnotesOf(quoted),
    sections: [{ children: [heading, ...body] }],
  });
  return Packer.toBlob(file);
}
