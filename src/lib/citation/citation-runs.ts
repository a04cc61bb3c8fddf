/** A citation or quotation as the clipboard holds it: for plain fields, and for those that keep links and italics. */
export interface Copied {
  text: string;
  html: string;
}

/** A stretch of a citation or quotation: words, set as a title or as a link. */
export interface Run {
  text: string;
  isTitle?: true;
  href?: string;
}

/** Runs as plain text. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text for the inside of an element or of an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}

function runHtml({ text, isTitle, href }: Run): string {
  const words = escapeHtml(text);
  if (href !== undefined) return `<a href="${escapeHtml(href)}">${words}</a>`;
  return isTitle ? `<i>${words}</i>` : words;
}

/** Runs as HTML that word processors and mail programs keep: titles in italics, addresses as links. */
export function htmlOf(runs: readonly Run[]): string {
  return runs.map(runHtml).join('');
}

/** Signs that Markdown could take for marks within a sentence (CommonMark, 2.4). */
const marks = /[\\`*_[\]<>&~|]/g;

/** A text for the inside of a Markdown paragraph, none of its signs a mark. */
export const escapeMarkdown = (text: string): string => text.replace(marks, '\\$&');
