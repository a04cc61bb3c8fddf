import type { Hit } from '../../../lib/search/answer/hit.ts';
import { citeButton } from '../../cite/cite-button.ts';
import { citedFrom } from '../../cite/cited-from.ts';
import type { LibraryData } from '../index/library-data.ts';

/**
 * The button that opens, under a hit, the row by which its paragraph is quoted and cited.
 * @param name what the hit is called, for those who can't see where the button stands
 */
export function hitButton(
  { place, text }: Hit,
  name: string,
  base: string,
  data: LibraryData,
): HTMLButtonElement {
  const { locator, report, anchor } = place;
  const whole = { label: null, text, cutBefore: false, cutAfter: false };
  return citeButton(name, () => ({
    name,
    from: citedFrom(report, base, data),
    extents: [{ name: locator, ids: [anchor], pieces: [whole] }],
  }));
}
