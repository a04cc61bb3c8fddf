import { diffWordsWithSpace } from 'diff';
import { describeLoss, type Loss } from './losses.ts';

/** The difference of two texts in one line: `[-taken out-]`, `{+put in+}`. */
function inOneLine(before: string, after: string): string {
  return diffWordsWithSpace(before, after)
    .map(({ added, removed, value }) => (removed ? `[-${value}-]` : added ? `{+${value}+}` : value))
    .join('');
}

/**
 * One loss so that a person can decide about it: the old text, the nearest new one with the difference,
 * why the two are not taken for one, and what to say if they are.
 * @returns lines
 */
export function explainLoss(loss: Loss): string[] {
  const { document, id, state, text, nearest } = loss;
  const lines = [describeLoss(loss), `      was:      “${text}”`];
  if (state !== 'withdrawn') return lines;
  if (nearest === null) return [...lines, '      nearest:  no new text has much in common with it'];
  return [
    ...lines,
    `      nearest:  ${nearest.id} “${inOneLine(text, nearest.text)}”`,
    `      why not:  ${nearest.why}`,
    `      if they are the same:  --same ${document}#${id}=${nearest.id} --reason "…"`,
  ];
}
