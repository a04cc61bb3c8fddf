import { addressNote, pageOf, type CitedDocument, type CitedPlace } from '../cited-document.ts';
import { escapeMarkdown, textOf, type Run } from '../citation-runs.ts';
import { plain } from './plain.ts';

function runMarkdown({ text, isTitle }: Run): string {
  return isTitle ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text);
}

/** The plain citation as a Markdown link on its paragraph's address, the title in italics. */
export function markdownCitation(document: CitedDocument, place: CitedPlace): string {
  const page = pageOf(place);
  const words = [...plain.head(document), { text: plain.place(place.locator) }];
  const named = [...words, ...(page === null ? [] : [{ text: `, ${page}` }])];
  const note = addressNote(place);
  return `[${named.map(runMarkdown).join('')}](${place.address})${textOf([{ text: note }])}`;
}
