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
const minutes = 60_000 * Math.max(4, runs / 100);

const number = fc.nat(100_000);
const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(...editKinds),
  at: number,
  to: number,
  how: number,
});

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

beforeAll(async () => {
  documents = await publishedDocuments();
}, minutes);

describe('published anchors of real reports', () => {
  it(
    'stay with their texts through random edits',
    () => {
      const total = emptyTally();
      fc.assert(
        fc.property(
          fc.nat(documents.length - 1),
          fc.array(edit, { minLength: 1, maxLength: 12 }),
          (which, edits) => {
            const tally = emptyTally();
            convertEdited(documents[which]!, edits, tally);
            const { wrong, untouchedLost, unnamed, repeated } = tally;
            expect({ wrong, untouchedLost, unnamed, repeated }).toEqual({
              wrong: [],
              untouchedLost: [],
              unnamed: [],
              repeated: [],
            });
            total.conversions += 1;
            total.edits += tally.edits;
            total.untouched += tally.untouched;
            total.corrected += tally.corrected;
            total.correctedLost.push(...tally.correctedLost);
            total.gone += tally.gone;
          },
        ),
        { numRuns: runs, seed },
      );
      const { conversions, edits, untouched, corrected, correctedLost, gone } = total;
      console.log(
        `${edits} edits in ${conversions} conversions: 0 anchors lead to other text; ` +
          `${untouched} of ${untouched} untouched texts keep theirs, ` +
          `${corrected - correctedLost.length} of ${corrected} corrected ones; ${gone} divided, joined or deleted`,
      );
      expect(edits).toBeGreaterThanOrEqual(1000);
      expect(correctedLost.length / corrected).toBeLessThanOrEqual(0.01);
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
