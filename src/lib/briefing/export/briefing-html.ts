import { escapeHtml, htmlOf } from '../../citation/citation-runs.ts';
import type { CitedBriefing } from './cited-briefing.ts';

const style =
  'body{font:1rem/1.5 serif;max-width:40rem;margin:2rem auto;padding:0 1rem}blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid}p,li,blockquote{white-space:pre-line;overflow-wrap:break-word}';

function itemHtml(item: CitedBriefing['items'][number], number: number): string {
  const text = escapeHtml(item.text);
  if (item.kind === 'heading') return `<h2>${text}</h2>`;
  if (item.kind === 'note') return `<p>${text}</p>`;
  const mark = `<sup><a id="ref-${number}" href="#note-${number}">${number}</a></sup>`;
  return `<blockquote cite="${escapeHtml(item.address)}">“${text}”${mark}</blockquote>`;
}

/** A briefing as a page of its own that loads nothing: quotations, and their citations as notes below. */
export function briefingHtml({ title, items }: CitedBriefing): string {
  const quoted = items.filter((item) => item.kind === 'paragraph');
  const body = items.map((item) =>
    itemHtml(item, item.kind === 'paragraph' ? quoted.indexOf(item) + 1 : 0),
  );
  const notes = quoted.map(
    ({ citation }, at) =>
      `<li id="note-${at + 1}">${htmlOf(citation)} <a href="#ref-${at + 1}" aria-label="Back to quotation ${at + 1}">↩</a></li>`,
  );
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>${style}</style></head>
<body>
<h1>${name}</h1>
${body.join('\n')}
${notes.length > 0 ? `<h2>Sources</h2>\n<ol>\n${notes.join('\n')}\n</ol>` : ''}
</body>
</html>
`;
}
