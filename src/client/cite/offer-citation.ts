import { citeButton } from './cite-button.ts';

/**
 * The button by which a passage is quoted and cited that is shown away from its document, on a theme's page or
 * beside others.
 * @param quote the words as they are shown, with the paragraph's address in `cite`
 * @param name what the paragraph is called
 */
function passageButton(quote: HTMLQuoteElement, name: string): HTMLButtonElement {
  return citeButton(name, async (selected) => {
    const { citedPassage } = await import('./cited-passage.ts');
    return citedPassage(quote, selected);
  });
}

/**
 * Offers this at each passage of a page, or of a part of it that was put there later, which has no such button yet.
 * The first link of a passage has its address.
 */
export function offerCitations(within: ParentNode = document): void {
  for (const item of within.querySelectorAll('li:is(.passage, .item)')) {
    const quote = item.querySelector<HTMLQuoteElement>(':scope > blockquote');
    const link = item.querySelector('a');
    if (!quote || !link || item.querySelector(':scope > .quote')) continue;
    quote.cite = link.href;
    quote.after(passageButton(quote, link.textContent.trim().replace(/\s+/g, ' ')));
  }
}
