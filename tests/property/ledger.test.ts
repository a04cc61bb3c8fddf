import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { apply, editKinds, type Edit } from './ledger/edits.ts';
import {
  firstDay,
  keep,
  laterDay,
  publishedDocuments,
  type Published,
} from './ledger/published.ts';
import { toDrafts, toNodes } from './ledger/tree.ts';
import { count, emptyTally, type Tally } from './ledger/truth.ts';

/** Conversions of edited reports; each has one to twelve edits. `LEDGER_RUNS` asks for more, `LEDGER_SEED` for others. */
const runs = Number(process.env['LEDGER_RUNS'] ?? 320);
const seed = Number(process.env['LEDGER_SEED'] ?? 20_261);
/** Two and a half seconds a conversion, five times what one takes where nothing else runs. */
const minutes = 60_000 * Math.max(4, runs / 24);

const number = fc.nat(100_000);
const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(...editKinds),
  at: number,
  to: number,
  how: number,
});

/** Edits anywhere in a document, or all within a few paragraphs of each other. */
const editsOfOne: fc.Arbitrary<Edit[]> = fc.oneof(
  fc.array(edit, { minLength: 1, maxLength: 12 }),
  fc
    .tuple(number, fc.array(edit, { minLength: 1, maxLength: 12 }))
    .map(([start, list]) => list.map((one) => ({ ...one, at: start + (one.at % 12) }))),
);

let documents: Published[];

/** Paragraphs of the other documents, to be inserted as new ones. */
function foreignTo(published: Published): string[] {
  const others = documents.filter((one) => one !== published).flatMap(({ drafts }) => drafts);
  return others
    .filter(({ kind, text }) => kind === 'paragraph' && text.length > 60)
    .map(({ text }) => text);
}

/** Edits a published report, converts it again and counts what became of its anchors. */
function convertEdited(published: Published, edits: readonly Edit[], tally: Tally): void {
  const surroundings = { foreign: foreignTo(published) };
  const nodes = edits.reduce(
    (all, one) => apply(all, one, surroundings),
    toNodes(published.drafts),
  );
  // An edit that loses or doubles a text would be a fault of this test.
  expect(new Set(nodes).size).toBe(nodes.length);
  const drafts = toDrafts(nodes);
  const kept = keep(published.document, drafts, published.ledger, laterDay);
  tally.edits += edits.length;
  count(tally, published, nodes, kept);
  expect(kept.losses.map(({ id }) => id).sort()).toEqual(
    kept.ledger.anchors
      .filter(({ reason }) => reason === laterDay.lossReason)
      .map(({ id }) => id)
      .sort(),
  );
  const again = keep(published.document, drafts, kept.ledger, { ...laterDay, today: '2026-03-09' });
  expect(again.ledger).toEqual(kept.ledger);
  expect(again.document).toEqual(kept.document);
}

function add(total: Tally, one: Tally): void {
  total.conversions += one.conversions;
  total.edits += one.edits;
  total.untouched += one.untouched;
  total.corrected += one.corrected;
  total.gone += one.gone;
  total.divided += one.divided;
  total.correctedLost.push(...one.correctedLost);
  total.dividedAstray.push(...one.dividedAstray);
}

/** The figures of a run; an anchor that led to another text would have failed it before. */
function figures(total: Tally): string {
  const { conversions, edits, untouched, corrected, divided, gone } = total;
  return (
    `${edits} edits in ${conversions} conversions: 0 anchors lead to other text; ` +
    `${untouched} of ${untouched} untouched texts keep theirs, ` +
    `${corrected - total.correctedLost.length} of ${corrected} corrected ones; all ${gone} lost are named, ` +
    `${divided - total.dividedAstray.length} of ${divided} divided or joined lead to all their parts`
  );
}

beforeAll(async () => {
  documents = await publishedDocuments();
}, minutes);

describe('published anchors of real reports', () => {
  it(
    'stay with their texts through random edits',
    () => {
      const total = emptyTally();
      fc.assert(
        fc.property(fc.nat(documents.length - 1), editsOfOne, (which, edits) => {
          const tally = emptyTally();
          convertEdited(documents[which]!, edits, tally);
          const { wrong, untouchedLost, unnamed, repeated } = tally;
          expect({ wrong, untouchedLost, unnamed, repeated }).toEqual({
            wrong: [],
            untouchedLost: [],
            unnamed: [],
            repeated: [],
          });
          add(total, tally);
        }),
        { numRuns: runs, seed },
      );
      console.log(figures(total));
      expect(total.edits).toBeGreaterThanOrEqual(1000);
      expect(total.correctedLost.length / total.corrected).toBeLessThanOrEqual(0.01);
      expect(total.dividedAstray.length / total.divided).toBeLessThanOrEqual(0.05);
    },
    minutes,
  );

  it(
    'are given again as they are when nothing has changed',
    () => {
      for (const { document, drafts, ids, ledger } of documents) {
        const { ledger: same, losses, document: kept } = keep(document, drafts, ledger, laterDay);
        expect(same).toEqual(ledger);
        expect(losses).toEqual([]);
        expect(kept.blocks.map(({ id }) => id).sort()).toEqual([...ids].sort());
        expect(keep(document, drafts, ledger, { ...firstDay, today: '2026-05-04' }).ledger).toEqual(
          ledger,
        );
      }
    },
    minutes,
  );
});
