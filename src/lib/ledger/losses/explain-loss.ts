import { diffWordsWithSpace } from 'diff';
import { describeLoss, type Loss } from './losses.ts';
import { isAway } from '../notes/targets.ts';

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
  if (state === 'moved') return [describeLoss(loss)];
  const lines = [describeLoss(loss), `      was:      “${text}”`];
  if (state !== 'withdrawn') return lines;
  if (nearest === null) return [...lines, '      nearest:  no new text has much in common with it'];
  return [
    ...lines,
    `      nearest:  ${nearest.id} “${nearest.text}”`,
    `      differs:  “${inOneLine(text, nearest.text)}”`,
    `      why not:  ${nearest.why}`,
    `      if they are the same:  --same ${document}#${id}=${nearest.id} --reason "…"`,
  ];
}

/**
 * What to say of documents whose texts stand under another slug: only the address has changed.
 * @returns one sentence for each
 */
export function movedDocuments(losses: readonly Loss[]): string[] {
  const away = losses.flatMap(({ document, to }) =>
    to.filter(isAway).map((target) => `“${document}” seems to be “${target.split('#')[0]}” now`),
  );
  const howTo =
    'To keep the addresses, record the former slug for that file in sources.yaml; accepted, each address leads to its text in the other document.';
  return [...new Set(away)]
    .map((one) => ({ one, count: away.filter((other) => other === one).length }))
    .filter(({ count }) => 2 * count > losses.length)
    .map(({ one, count }) => `${one}: ${count} of its texts stand there. ${howTo}`);
}
