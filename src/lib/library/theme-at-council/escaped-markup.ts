import { escapeHtml } from '../../citation/citation-runs.ts';

/** HTML as it is to be sent: whatever texts it was made of are escaped. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Part = Markup | readonly Part[] | string | number | null | false;

function htmlOf(part: Part): string {
  if (part instanceof Markup) return part.html;
  if (part === null || part === false) return '';
  if (typeof part === 'object') return part.map(htmlOf).join('');
  return escapeHtml(String(part));
}

/**
 * HTML from a template: a text or number put into it is escaped, for elements and for attributes in double
 * quotes alike; markup stays, a list is its members one after the other, null and false are nothing.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(template.reduce((html, text, at) => html + htmlOf(parts[at - 1] ?? '') + text));
}
