import { bareSigns, signsOf, type Sign } from './signs.ts';
import type { Span } from '../text/spans.ts';

/** Invisible signs, and the star of Markdown: a reader does not see them. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF*]/gu;
const joining = /^[\p{Pd}\u2212'‘’‛′´`]*$/u;
const overLineEnd = /^[\p{Pd}\u2212]\s+$/u;
const betweenDigits = /^[\s\p{Pd}\u2212().,/+]*$/u;
/** A blank line, or a line that begins with a bullet or the sign of a heading: other text begins. */
const otherText = /\n\s*\n|\n\s*[-+#■◼▪•●○◦‣]\s/u;

const seen = (gap: string): string => gap.replace(unseen, '');
const isDigit = ({ sign }: Sign): boolean => /^\p{N}$/u.test(sign);

/** Whether what stands between two signs of a text may stand for what stands between those of the words. */
function isSameGap(given: string, found: string, areDigits: boolean): boolean {
  if (otherText.test(found)) return false;
  const [own, other] = [seen(given), seen(found)];
  if (areDigits && betweenDigits.test(own) && betweenDigits.test(other)) return true;
  if (!joining.test(own) && !overLineEnd.test(own)) return other !== '';
  if (joining.test(other) || overLineEnd.test(other)) return true;
  return own !== '' && /^\s+$/u.test(other);
}

/** Words to be found, as a person gave them. */
export class SoughtWords {
  readonly #signs: Sign[];
  readonly #bare: string;

  /** @throws Error if they hold no letter and no digit */
  constructor(words: string) {
    this.#signs = signsOf(words.trim());
    this.#bare = this.#signs.map(({ sign }) => sign).join('');
    if (this.#bare === '') throw new Error('No words to take down.');
  }

  #standsAt(signs: readonly Sign[], at: number, isLoose: boolean): boolean {
    return this.#signs.every((own, index) => {
      const other = signs[at + index];
      if (other?.sign !== own.sign) return false;
      if (index === 0 || isLoose) return true;
      const areDigits = isDigit(own) && isDigit(this.#signs[index - 1] as Sign);
      return isSameGap(own.gap, other.gap, areDigits);
    });
  }

  /**
   * Where the words stand in a text, whole words only: whatever the case, accents, quotes, hyphens, line
   * ends, mark-up and character references they are written with.
   * @param isLoose whether anything that is no letter or digit may stand between two signs, or nothing
   */
  findIn(text: string, isLoose = false): Span[] {
    if (!bareSigns(text).includes(this.#bare)) return [];
    const signs = signsOf(text);
    const found: Span[] = [];
    const isApart = (at: number) =>
      at === 0 || at === signs.length || seen((signs[at] as Sign).gap) !== '';
    for (let at = 0; at + this.#signs.length <= signs.length; at += 1) {
      const end = at + this.#signs.length;
      if (signs[at]?.sign !== this.#signs[0]?.sign) continue;
      if (!isApart(at) || !isApart(end) || !this.#standsAt(signs, at, isLoose)) continue;
      found.push({ start: (signs[at] as Sign).start, end: (signs[end - 1] as Sign).end });
      at = end - 1;
    }
    return found;
  }

  /** Whether the words stand in a text. */
  standIn(text: string): boolean {
    return this.findIn(text).length > 0;
  }
}
