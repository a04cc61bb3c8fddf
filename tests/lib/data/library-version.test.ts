import { describe, expect, it } from 'vitest';
import { libraryHash, libraryVersion } from '../../../src/lib/data/files/library-version.ts';
import { addedDays } from '../../../src/lib/library/added.ts';
import { buildBlock, buildDocument, buildLedgerEntry } from '../../making/build-document.ts';

const ledger = (document: string, ...published: (string | null)[]) => ({
  contract: 1 as const,
  document,
  anchors: published.map((day, at) => buildLedgerEntry({ id: `para-${at + 1}`, published: day })),
});
const report = (slug: string, deepHash: string) =>
  buildDocument({
    meta: { slug },
    blocks: [buildBlock({ deepHash }), buildBlock({ id: 'b-1', kind: 'boilerplate' })],
  });

describe('when a document was added', () => {
  it('is the first day on which an anchor of it was published', () => {
    const days = addedDays([ledger('a', null, '2026-03-01', '2026-01-10'), ledger('b', null)]);
    expect([...days]).toEqual([['a', '2026-01-10']]);
  });
});

describe('the version of a library', () => {
  it('counts what can be cited, not standing text', () => {
    const version = libraryVersion([report('a', 'f'), report('b', 'f')], []);
    expect(version).toMatchObject({ documents: 2, authorities: 1, paragraphs: 2, date: null });
  });

  it('is dated by the newest day of the ledgers, a correction or a taking down included', () => {
    const dated = (...ledgers: Parameters<typeof libraryVersion>[1]) =>
      libraryVersion([], ledgers).date;
    expect(dated(ledger('a', '2026-01-10'), ledger('b', null))).toBe('2026-01-10');
    const history = [{ until: '2026-04-02', hash: '', deepHash: '', text: 'Old.', below: [] }];
    const corrected = { ...ledger('a'), anchors: [buildLedgerEntry({ history })] };
    expect(dated(corrected, ledger('b', '2026-01-10'))).toBe('2026-04-02');
    const withdrawn = { on: '2026-05-01', reason: 'Asked for.' };
    expect(dated({ ...ledger('a', '2026-01-10'), withdrawn })).toBe('2026-05-01');
  });

  it('has the same hash in any order of documents, and another when a text changes', () => {
    const [a, b] = [report('a', 'd'.repeat(64)), report('b', 'e'.repeat(64))];
    expect(libraryHash([b, a])).toBe(libraryHash([a, b]));
    expect(libraryHash([a, report('b', 'f'.repeat(64))])).not.toBe(libraryHash([a, b]));
  });
});
