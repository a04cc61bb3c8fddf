import { expect, it } from 'vitest';
import { edits, figuresNew } from './ledger-history/edits/edits.ts';
import { readDocuments, readOwnDocuments } from './ledger-history/model/read-documents.ts';
import type { Fault } from './ledger-history/judge/address.ts';
import { playAll } from './ledger-history/runs.ts';

/**
 * Rounds of edits of published documents, ten in a row at most. `LEDGER_HISTORY_RUNS` asks for more rounds
 * and prints what they showed by kind of edit, `LEDGER_HISTORY_SEED` asks for others, `CORPUS` for the documents of another folder of conversions.
 * `LEDGER_HISTORY_SHOW=lie,miss` prints a short history for each kind of edit that led to such a fault, and
 * `LEDGER_HISTORY_ONLY=17` plays a single history.
 */
const { env } = process;
const rounds = Number(env['LEDGER_HISTORY_RUNS'] ?? 60);
const seed = Number(env['LEDGER_HISTORY_SEED'] ?? 20_264);
const only = env['LEDGER_HISTORY_ONLY'] === undefined ? null : Number(env['LEDGER_HISTORY_ONLY']);
const shows = new Set((env['LEDGER_HISTORY_SHOW'] ?? '').split(',') as Fault[]);
const isShown = Object.keys(env).some((name) => name.startsWith('LEDGER_HISTORY_'));
const minutes = 60_000 * Math.max(4, rounds / 20);

const folder = env['CORPUS'];
const documents = folder === undefined ? readOwnDocuments() : readDocuments(folder);

it('knows at least forty kinds of edits, and edits ten documents at least', () => {
  expect(Object.keys(edits).length).toBeGreaterThanOrEqual(40);
  expect(new Set(documents.map(({ meta }) => meta.slug)).size).toBeGreaterThanOrEqual(10);
});

it(
  'published addresses stay with their texts through ten revisions',
  () => {
    const { tally, reproductions } = playAll(documents, { seed, rounds, only, shows });
    if (isShown) console.log([tally.table(), ...reproductions].join('\n\n'));
    const none = ['lie', 'dead end', 'wrong note', 'rewritten', 'silent', 'refused'] as const;
    expect(none.map((fault) => [fault, tally.of(fault)])).toEqual(none.map((fault) => [fault, 0]));
    expect(tally.of('miss') / tally.edits).toBeLessThanOrEqual(0.02);
    const { touched, lost } = tally.lostAmong(figuresNew.inPlace);
    expect(lost / touched).toBeLessThanOrEqual(0.1);
  },
  minutes,
);
