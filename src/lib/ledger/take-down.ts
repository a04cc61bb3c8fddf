import type { FormerText, Ledger, LedgerEntry } from '../model/anchor.ts';
import { isPresent } from './entries/entries.ts';

/** What stands where words were taken down: of one length always, so that it tells nothing. */
export const mask = '█████';

const variants: Record<string, string> = { "'": "['‘’‛′]", '-': '[-‐‑‒–—−]' };

function patternOf(word: string): string {
  const level = word.replace(/[‘’‛′]/g, "'").replace(/[‐‑‒–—−]/g, '-');
  return [...level]
    .map((sign) => variants[sign] ?? sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('');
}

/** An expression that finds words wherever they are printed, whatever the case, white space and typography. */
function expressionOf(words: string): RegExp {
  const pattern = words.trim().split(/\s+/u).map(patternOf).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * Puts a mask in the place of words.
 * @returns the text without them, and how often they stood in it
 * @throws Error if there are no words
 */
export function maskWords(text: string, words: string): { text: string; places: number } {
  if (words.trim() === '') throw new Error('No words to take down.');
  let places = 0;
  const masked = text.replace(expressionOf(words), () => {
    places += 1;
    return mask;
  });
  return { text: masked, places };
}

function withheld(former: FormerText): FormerText {
  return { ...former, text: '', below: [] };
}

/**
 * A ledger without certain words: masked in the texts that are known, while former texts that held them
 * leave their fingerprints only. What replaced what is found out by the next conversion.
 * @param reason why; it becomes public
 */
export function maskLedger(ledger: Ledger, words: string, reason: string): Ledger {
  const has = (text: string) => maskWords(text, words).places > 0;
  const anchors = ledger.anchors.map((entry): LedgerEntry => {
    const history = entry.history.map((former) =>
      [former.text, ...former.below].some(has) ? withheld(former) : former,
    );
    const { text, places } = maskWords(entry.text, words);
    return { ...entry, text, history, reason: places > 0 ? reason : entry.reason };
  });
  return { ...ledger, anchors };
}

function withdrawnEntry(entry: LedgerEntry, reason: string, today: string): LedgerEntry {
  const { hash, deepHash } = entry;
  const history = entry.history.map(withheld);
  const last: FormerText = { until: today, hash, deepHash, text: '', below: [] };
  return {
    ...entry,
    state: 'withdrawn',
    to: [],
    reason,
    history: isPresent(entry) ? [...history, last] : history,
    parent: null,
    section: null,
    text: '',
  };
}

/**
 * The ledger of a document that was taken down: every published anchor withdrawn, and of their texts the
 * fingerprints only. Null if nothing was published.
 * @param reason why; it becomes public
 * @param today ISO date
 */
export function withdrawLedger(ledger: Ledger, reason: string, today: string): Ledger | null {
  const anchors = ledger.anchors
    .filter(({ published }) => published !== null)
    .map((entry) => withdrawnEntry(entry, reason, today));
  if (anchors.length === 0) return null;
  const { contract, document } = ledger;
  return { contract, document, withdrawn: { on: today, reason }, anchors };
}
