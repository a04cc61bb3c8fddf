import { escapeHtml, type Copied } from '../citation-runs.ts';
import type { CitedPlace } from '../cited-document.ts';
import { paragraphsOf, type Piece } from '../quotation.ts';

/**
 * A paragraph as a card for a web page: its words, citation and link as plain HTML, as the standard has it for
 * quotations (HTML, 4.4.4: the address in `cite`, the attribution outside of the `blockquote`). No script, no
 * style, nothing from this or another host: it looks as the page does that it is put into.
 */
export function quotedCard(
  pieces: readonly Piece[],
  { html }: Copied,
  { address }: CitedPlace,
): string {
  const words = paragraphsOf(pieces).map((text) => `    <p>${escapeHtml(text)}</p>`);
  return [
    '<figure>',
    `  <blockquote cite="${escapeHtml(address)}">`,
    ...words,
    '  </blockquote>',
    `  <figcaption>${html}</figcaption>`,
    '</figure>',
  ].join('\n');
}
