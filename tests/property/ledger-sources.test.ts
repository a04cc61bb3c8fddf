import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { loadDictionary } from '../../scripts/io/dictionary.ts';
import { readSeeds } from '../../scripts/io/seeds/read-seeds.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import type { SourceText } from '../../src/lib/model/source.ts';
import { convertSource } from '../../src/lib/convert/convert-source.ts';
import { SourceError } from '../../src/lib/model/diagnostic.ts';
import { keepLedger, type Kept } from '../../src/lib/ledger/keep-ledger.ts';
import { firstDay, laterDay } from './ledger/published.ts';
import { withSlips } from './ledger/wording.ts';

/** Conversions of edited source files; each takes a whole pass from the raw text. */
const runs = Number(process.env['LEDGER_SOURCE_RUNS'] ?? 24);
const minutes = 60_000 * Math.max(4, runs / 10);
const knows = loadDictionary();

interface Before {
  source: SourceText;
  ledger: Ledger;
  /** Lines of the source that hold one whole published text, and nothing else but its mark. */
  lines: { at: number; anchor: string; text: string }[];
}

function keep(source: SourceText, text: string, previous: Ledger | null): Kept {
  const plan = previous === null ? firstDay : laterDay;
  return keepLedger(convertSource({ ...source, text }, knows), previous, plan);
}

function publish(source: SourceText): Before {
  const { ledger } = keep(source, source.text, null);
  const counts = new Map<string, number>();
  for (const { text } of ledger.anchors) counts.set(text, (counts.get(text) ?? 0) + 1);
  const entries = ledger.anchors.filter(({ text }) => text.length > 40 && counts.get(text) === 1);
  const lines = source.text.split('\n').flatMap((line, at) => {
    const entry = entries.find(({ text }) => line.endsWith(text) && line.length < text.length + 8);
    return entry === undefined ? [] : [{ at, anchor: entry.id, text: entry.text }];
  });
  return { source, ledger, lines };
}

interface SourceEdit {
  what: 'slip' | 'delete' | 'exchange texts' | 'insert';
  at: number;
  how: number;
}

/** What each touched anchor's text is expected to be; null for none. */
type Expected = Map<string, string | null>;

function applyTo(
  all: string[],
  before: Before,
  edit: SourceEdit,
  foreign: readonly string[],
  expected: Expected,
): void {
  const line = before.lines[edit.at % before.lines.length]!;
  const other = before.lines[edit.how % before.lines.length]!;
  if (expected.has(line.anchor) || expected.has(other.anchor) || line === other) return;
  const now = all[line.at]!;
  const put = (place: { at: number; text: string }, text: string) => {
    all[place.at] = all[place.at]!.slice(0, -place.text.length) + text;
  };
  switch (edit.what) {
    case 'slip': {
      const slipped = withSlips(line.text, edit.how);
      put(line, slipped);
      expected.set(line.anchor, slipped);
      return;
    }
    case 'delete':
      all[line.at] = '';
      expected.set(line.anchor, null);
      return;
    case 'exchange texts':
      put(line, other.text);
      put(other, line.text);
      expected.set(line.anchor, line.text).set(other.anchor, other.text);
      return;
    case 'insert':
      all[line.at] = `${now}\n\n- ${foreign[edit.how % foreign.length]!}\n`;
      expected.set(line.anchor, line.text);
  }
}

let documents: Before[];

beforeAll(async () => {
  const { sources } = await readSeeds('seeds');
  documents = sources.filter(({ text }) => text.length < 60_000).map(publish);
}, minutes);

it(
  'published anchors stay with their texts when the source files are edited',
  () => {
    const number = fc.nat(100_000);
    const what = fc.constantFrom<SourceEdit['what']>('slip', 'delete', 'exchange texts', 'insert');
    const edits = fc.array(fc.record({ what, at: number, how: number }), {
      minLength: 1,
      maxLength: 8,
    });
    const total = {
      conversions: 0,
      refused: 0,
      joined: 0,
      untouched: 0,
      slipped: 0,
      slippedLost: 0,
    };
    fc.assert(
      fc.property(fc.nat(documents.length - 1), edits, (which, list) => {
        const before = documents[which]!;
        const foreign = documents
          .filter((one) => one !== before)
          .flatMap(({ lines }) => lines.map(({ text }) => text))
          .filter((text) => text.endsWith('.'));
        const all = before.source.text.split('\n');
        const expected: Expected = new Map();
        list.forEach((edit) => applyTo(all, before, edit, foreign, expected));
        let kept: Kept;
        try {
          kept = keep(before.source, all.join('\n'), before.ledger);
        } catch (error) {
          // The conversion may refuse an edited source; then nothing is written and no anchor is lost.
          if (!(error instanceof SourceError)) throw error;
          total.refused += 1;
          return;
        }
        total.conversions += 1;
        const texts = new Map(kept.document.blocks.map(({ id, text }) => [id, text]));
        const own = new Set(texts.values());
        const lost = new Set(kept.losses.map(({ id }) => id));
        for (const { anchor, text } of before.lines) {
          const meant = expected.has(anchor) ? expected.get(anchor)! : text;
          const found = texts.get(anchor) ?? null;
          if (found === null) expect(lost.has(anchor)).toBe(true);
          if (meant !== null && !own.has(meant)) {
            // Reading the edited source joined it to what now stands beside it.
            total.joined += 1;
            expect(found === null || found.includes(meant)).toBe(true);
            continue;
          }
          if (found !== null) expect(found).toBe(meant);
          if (meant === text) {
            expect(found).toBe(text);
            total.untouched += 1;
          } else if (meant !== null) {
            total.slipped += 1;
            if (found === null) total.slippedLost += 1;
          }
        }
      }),
      { numRuns: runs, seed: 20_262 },
    );
    console.log(
      `${total.conversions} edited sources converted, ${total.refused} refused: ${total.untouched} untouched or ` +
        `moved texts keep their anchors (${total.joined} were joined to others on reading), ${total.slipped - total.slippedLost} of ${total.slipped} corrected ones`,
    );
    expect(total.conversions).toBeGreaterThan(runs / 2);
    expect(total.slippedLost / total.slipped).toBeLessThanOrEqual(0.01);
  },
  minutes,
);
