import { describe, expect, it } from 'vitest';
import { mendDeadEnds } from '../../../../src/lib/ledger/notes/mend-dead-ends.ts';
import { buildLedgerEntry } from '../../../making/build-document.ts';

const one = 'Children are seen quickly when concerns are first reported.';
const two = 'Plans are reviewed by independent chairs who challenge delay.';
const draft = (id: string, text: string) => buildLedgerEntry({ id, text });
const note = buildLedgerEntry({
  id: 'para-1',
  state: 'split',
  published: '2026-01-05',
  to: ['a', 'b'],
  text: `${one} ${two}`,
});

const mended = (...drafts: ReturnType<typeof draft>[]) =>
  mendDeadEnds([note, ...drafts], 'It led nowhere.', '2026-02-09').map(
    ({ id, state, published }) => [id, state, published],
  );

describe('a note of a divided text that leads to drafts', () => {
  it('stays, and they are published, where they have all of it', () => {
    expect(mended(draft('a', one), draft('b', two))).toEqual([
      ['para-1', 'split', '2026-01-05'],
      ['a', 'live', '2026-02-09'],
      ['b', 'live', '2026-02-09'],
    ]);
  });

  it.each([
    ['a part of it is gone', one, 'Plans are reviewed'],
    ['one of them has other words', one, 'Foster carers are trained for what they do each day.'],
    ['one of them has no words', `${one} ${two}`, ''],
  ])('is withdrawn, and they stay drafts, where %s', (_, first, second) => {
    expect(mended(draft('a', first), draft('b', second))).toEqual([
      ['para-1', 'withdrawn', '2026-01-05'],
      ['a', 'draft', null],
      ['b', 'draft', null],
    ]);
  });
});
