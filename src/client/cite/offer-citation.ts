import { citeButton } from './cite-button.ts';

/**
 * The button by which a passage is quoted and cited that is shown away from its document, on a theme's page or
 * beside others.
 * @param quote the words as they are shown, with the paragraph's address in `cite`
 * @param name what the paragraph is called
 */
export function passageButton(quote: HTMLQuoteElement, name: string): HTMLButtonElement {
  return citeButton(name, async (selected) => {
    const { citedPassage } = await import('./cited-passage.ts');
    return citedPassage(quote, selected);
  });
}

/** Offers this at each passage that the page has. */
export function offerCitations(): void {
  for (const quote of document.querySelectorAll<HTMLQuoteElement>('li > blockquote[cite]')) {
    const name = quote.parentElement?.querySelector('a')?.textContent.trim() ?? '';
    quote.after(passageButton(quote, name.replace(/\s+/g, ' ')));
  }
}
