import { textOf } from '../../../src/lib/citation/citation-runs.ts';
import { writtenForms } from '../../../src/lib/citation/formats/citation-formats.ts';
import { citeIn } from '../../../src/lib/citation/forms/written-form.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { anchorPlaces, type AnchorPlace } from '../../../src/lib/search/place/anchor-places.ts';
import type { Format, Item } from './known-faults.ts';

const places = new Map<LibraryDocument, AnchorPlace[]>();

function placesOf(document: LibraryDocument): AnchorPlace[] {
  const known = places.get(document) ?? anchorPlaces(document);
  places.set(document, known);
  return known;
}

/** A citation as the library copies it; without its address where that is left out. */
function citationOf({ named, cited, url, hasAddress }: Item): string {
  const place = placesOf(named).find(({ id }) => id === cited.id)!;
  const form = writtenForms[cited.id.length % writtenForms.length]!;
  const { locator, page, printedPage } = place;
  const runs = citeIn(form, named.meta, {
    locator,
    page,
    printedPage,
    address: url,
    isPublic: true,
  });
  const text = textOf(runs);
  return hasAddress ? text : text.replace(/(?: <|[.,] (?:Available at: )?)https.*$/, '.');
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/<(?!\/?em>)/g, '&lt;');

function sentenceOf(item: Item, layout: number, at: number, format: Format): string {
  const [open, close] = item.marks;
  const name = `${item.named.meta.authority ?? 'the paper'}, paragraph ${item.cited.number ?? item.cited.id}`;
  const link =
    format === 'md'
      ? `[${name}](${item.url})`
      : format === 'html'
        ? `<a href="${escaped(item.url)}">${name}</a>`
        : `${name}: ${item.url}`;
  const words = `${open}${format === 'html' ? escaped(item.words) : item.words}${close}`;
  const call =
    format === 'md'
      ? `[^${at + 1}]`
      : format === 'html'
        ? `<sup><a href="#note-${at + 1}">${at + 1}</a></sup>`
        : `[${at + 1}]`;
  if (layout === 0) return `Inspectors wrote ${words} (${link}).`;
  if (layout === 1) return `${format === 'txt' ? `${name} (${item.url})` : link} says: ${words}`;
  if (layout === 2) return `It was found that ${words}${call} This has been discussed since.`;
  return words;
}

function notesOf(items: readonly Item[], format: Format): string {
  const text = (item: Item) => (format === 'html' ? escaped(citationOf(item)) : citationOf(item));
  if (format === 'html')
    return `<ol>${items.map((item, at) => `<li id="note-${at + 1}">${text(item)}</li>`).join('')}</ol>`;
  const mark = (at: number) => (format === 'md' ? `[^${at + 1}]: ` : `[${at + 1}] `);
  return items.map((item, at) => mark(at) + text(item)).join('\n\n');
}

/** Block quotations with their citations after them. */
function inBlocks(items: readonly Item[], format: Format): string {
  return items
    .map((item) => {
      const [open, close] = item.marks;
      if (format === 'html')
        return `<blockquote><p>${escaped(item.words)}</p></blockquote><p>${escaped(citationOf(item))}</p>`;
      if (format === 'md') return `> ${item.words.replace(/\n/g, '\n> ')}\n\n${citationOf(item)}`;
      return `${open}${item.words}${close}\n\n${citationOf(item)}`;
    })
    .join('\n\n');
}

/** A briefing as a file of a format has it. @param layout how quotations and their sources stand: 0 to 3 */
export function writeBriefing(items: readonly Item[], format: Format, layout: number): string {
  const opening = 'This paper tells the committee what inspectors have found.';
  const isHtml = format === 'html';
  const parts =
    layout === 3
      ? [inBlocks(items, format)]
      : items.map((item, at) => sentenceOf(item, layout, at, format));
  const all = [opening, ...parts];
  const body = isHtml
    ? all.map((one) => (one.startsWith('<block') ? one : `<p>${one}</p>`)).join('\n')
    : all.join('\n\n');
  return `${body}\n\n${layout === 2 ? notesOf(items, format) : ''}\n`;
}
