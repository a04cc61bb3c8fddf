import { expect, it } from 'vitest';
import { Draw } from './ledger-history/draw.ts';
import { figuresNew } from './ledger-history/edits.ts';
import { readDocuments } from './ledger-history/from-document.ts';
import { History } from './ledger-history/history.ts';
import { Tally } from './ledger-history/tally.ts';

/**
 * Rounds of edits of published documents, ten in a row at most. `LEDGER_HISTORY_RUNS` asks for more rounds,
 * `LEDGER_HISTORY_SEED` for others, `CORPUS` for the documents of another folder of conversions.
 */
const rounds = Number(process.env['LEDGER_HISTORY_RUNS'] ?? 60);
const seed = Number(process.env['LEDGER_HISTORY_SEED'] ?? 20_264);
const folder = process.env['CORPUS'] ?? 'content/documents';
const minutes = 60_000 * Math.max(4, rounds / 50);

function play(): Tally {
  const documents = readDocuments(folder);
  const tally = new Tally();
  for (let run = 0; tally.rounds < rounds; run += 1) {
    const draw = new Draw(seed + run);
    const history = new History(documents, draw.seed());
    const length = draw.from(4, 10);
    for (let at = 0; at < length && tally.rounds < rounds; at += 1) tally.add(history.draw(draw));
  }
  return tally;
}

it(
  'published addresses stay with their texts through ten revisions',
  () => {
    const tally = play();
    console.log(tally.table());
    const none = ['lie', 'dead end', 'wrong note', 'rewritten', 'silent', 'refused'] as const;
    expect(none.map((fault) => [fault, tally.of(fault)])).toEqual(none.map((fault) => [fault, 0]));
    expect(tally.of('miss') / tally.edits).toBeLessThanOrEqual(0.02);
    const { touched, lost } = tally.lostAmong(figuresNew.inPlace);
    expect(lost / touched).toBeLessThanOrEqual(0.1);
  },
  minutes,
);
