import type { Blockquote, Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { counted } from '../../vocabulary/counts.ts';
import { dateInWords } from '../../vocabulary/dates.ts';
import { documentName } from '../../vocabulary/names.ts';
import {
  citationIn,
  versionedAddress,
  type ExportedParagraph,
  type ExportFormat,
  type ExportOf,
} from './exported-list.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text(url)] });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

/** What is said of the list as a whole, one fact an item. */
function facts(count: number, of: ExportOf): List {
  const said: PhrasingContent[][] = [
    [text(`${counted(count, 'paragraph')} from ${of.library}`)],
    [text('Search: '), link(of.address)],
    ...(of.filters.length > 0 ? [[text(`Narrowed down to ${of.filters.join('; ')}`)]] : []),
    [text(`Exported on ${dateInWords(of.exported)}`)],
  ];
  const children = said.map((fact) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(...fact)],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

/** A citation with its address as a link, so that none of the address's signs is escaped. */
function cited(one: ExportedParagraph, of: ExportOf): Paragraph {
  const address = versionedAddress(one, of);
  const [before = '', after = ''] = citationIn(one, of).split(address);
  return paragraph(text(before), link(address), ...(after === '' ? [] : [text(after)]));
}

function quoted(one: ExportedParagraph, of: ExportOf): RootContent[] {
  const quotation: Blockquote = { type: 'blockquote', children: [paragraph(text(one.text))] };
  return [quotation, cited(one, of)];
}

/**
 * A list of paragraphs as Markdown: each verbatim as a quotation with its citation under it, by
 * document in the order given.
 */
export function exportMarkdown(paragraphs: readonly ExportedParagraph[], of: ExportOf): string {
  const byDocument = Map.groupBy(paragraphs, ({ document }) => document.slug);
  const title = of.query === '' ? 'Paragraphs' : `Paragraphs found for ${of.query}`;
  const children: RootContent[] = [heading(1, title), facts(paragraphs.length, of)];
  for (const own of byDocument.values()) {
    children.push(heading(2, documentName(own[0]!.document)));
    children.push(...own.flatMap((one) => quoted(one, of)));
  }
  return toMarkdown({ type: 'root', children }, { bullet: '-' });
}

/** Markdown, as exports have it. */
export const markdown: ExportFormat = {
  extension: 'md',
  name: 'Markdown',
  mediaType: 'text/markdown',
  make: exportMarkdown,
};
