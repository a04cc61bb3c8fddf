import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../scripts/io/dictionary.ts';
import type { Ledger } from '../../../src/lib/model/anchor.ts';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import { keepLedger, type Kept } from '../../../src/lib/ledger/keep-ledger.ts';
import { accepting, anchored, gone, publishing } from '../../making/ledger/ledger-document.ts';
import { sourceOf } from '../../making/sources.ts';

const knows = loadDictionary();

function convert(file: string, previous: Ledger | null): Kept {
  const text = readFileSync(`tests/fixtures/ledger/${file}`, 'utf8');
  const source = sourceOf(text, { file, slug: 'exampleshire' });
  return keepLedger(
    convertSource(source, knows),
    previous,
    previous === null ? publishing : accepting,
  );
}

/** A report published, and converted again as it was changed. */
function change(name: string, ending = 'md'): { before: Kept; after: Kept } {
  const before = convert(`${name}.1.${ending}`, null);
  return { before, after: convert(`${name}.2.${ending}`, before.ledger) };
}

const states = ({ ledger }: Kept): Record<string, string> =>
  Object.fromEntries(ledger.anchors.map(({ id, state }) => [id, state]));
const texts = (kept: Kept): Map<string, string> => new Map(anchored(kept));

describe('the addresses of a changed report', () => {
  it('stay with both paragraphs when a sentence moves from one to the other', () => {
    const { after } = change('sentence-moved-between-two-paragraphs');
    expect(states(after)).toMatchObject({
      'para-1': 'edited',
      'para-2': 'live',
      'para-3': 'edited',
      'para-4': 'live',
    });
    expect(texts(after).get('para-3')).toMatch(/they feel safe to say what worries them\.$/);
    expect(gone(after)).toEqual({});
  });

  it('stay with a row of which every figure is corrected', () => {
    const { before, after } = change('table-row-figures-corrected');
    const [row] = anchored(before).find(([, text]) => text.startsWith('North'))!;
    expect(texts(after).get(row)).toBe('North: visits in time | 87% | 70% | 62% | 79%');
    expect(states(after)[row]).toBe('edited');
    expect(gone(after)).toEqual({});
  });

  it('stay with the rows that bear the same labels when every figure is new', () => {
    const { before, after } = change('table-rows-next-quarter', 'txt');
    for (const label of ['West', 'Central']) {
      const [row] = anchored(before).find(([, text]) => text.startsWith(label))!;
      expect(texts(after).get(row)).toMatch(new RegExp(`^${label}: Assessments in 45 days`));
    }
    expect(gone(after)).toEqual({});
  });

  it('lead to the parts of a divided paragraph, not to a near-copy that says the contrary', () => {
    const { after } = change('split-with-near-copy-elsewhere');
    const [state, parts] = gone(after)['para-2']!;
    expect(state).toBe('split');
    expect(parts.map((id) => texts(after).get(id))).toEqual([
      'Children who go missing from home are offered a conversation when they return.',
      expect.stringMatching(/^The adoption team .* permanent carer are recognised\.$/),
    ]);
    expect(Object.keys(gone(after))).toEqual(['para-2']);
  });

  it('stay with one copy each when two paragraphs are printed twice', () => {
    const { before, after } = change('two-paragraphs-printed-twice');
    expect(gone(after)).toEqual({});
    for (const [id, text] of anchored(before)) expect(texts(after).get(id)).toBe(text);
  });
});
