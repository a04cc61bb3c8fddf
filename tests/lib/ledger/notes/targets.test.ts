import { describe, expect, it } from 'vitest';
import {
  byAnchor,
  endsOf,
  withTargetsPublished,
} from '../../../../src/lib/ledger/notes/targets.ts';
import { buildLedgerEntry } from '../../../making/build-document.ts';

const day = '2026-01-05';
const today = '2026-02-09';
const draft = (id: string) => buildLedgerEntry({ id });
const live = (id: string) => buildLedgerEntry({ id, state: 'live', published: day });
const note = (id: string, to: string[], published: string | null = day) =>
  buildLedgerEntry({ id, state: 'moved', published, to });

describe('what is published with a note', () => {
  const publishedIn = (
    entries: readonly ReturnType<typeof draft>[],
    also: readonly string[] = [],
  ) =>
    withTargetsPublished(entries, also, today)
      .filter(({ published }) => published === today)
      .map(({ id, state }) => `${id} ${state}`);

  it('is the draft to which it leads, and no other', () => {
    expect(publishedIn([note('n', ['a']), draft('a'), draft('b')])).toEqual(['a live']);
  });

  it('is a draft to which another document leads', () => {
    expect(publishedIn([draft('a'), draft('b')], ['b'])).toEqual(['b live']);
  });

  it('is everything on the way: a note that is none yet, and the draft behind it', () => {
    const entries = [note('n', ['m']), note('m', ['a'], null), draft('a')];
    expect(publishedIn(entries)).toEqual(['m moved', 'a live']);
  });

  it('is nothing where a note is not published itself, or its target is already', () => {
    expect(publishedIn([note('n', ['a'], null), draft('a')])).toEqual([]);
    expect(withTargetsPublished([note('n', ['a']), live('a')], [], today)).toEqual([
      note('n', ['a']),
      live('a'),
    ]);
  });
});

describe('a note leads in the end', () => {
  const ends = (to: string[], ...entries: ReturnType<typeof draft>[]) => {
    const { texts, through, missing } = endsOf(note('n', to), byAnchor(entries));
    return { texts, through: through.map(({ id }) => id), missing };
  };

  it('to the texts behind the notes to which it leads, each once and in their order', () => {
    const entries = [note('m', ['a', 'b']), live('a'), live('b'), live('c')];
    expect(ends(['m', 'b', 'c'], ...entries)).toEqual({
      texts: ['a', 'b', 'c'],
      through: ['m'],
      missing: [],
    });
  });

  it('to a text of another document', () => {
    expect(ends(['other#para-1'])).toEqual({ texts: ['other#para-1'], through: [], missing: [] });
  });

  it('nowhere, where nothing is behind it or it leads in a circle', () => {
    expect(ends(['x'])).toEqual({ texts: [], through: [], missing: ['x'] });
    expect(ends(['m'], note('m', ['n']), note('n', ['m']))).toEqual({
      texts: [],
      through: ['m'],
      missing: [],
    });
  });
});
