import { describe, expect, it } from 'vitest';
import { compareLedgers } from '../../../src/lib/ledger/compare-ledgers.ts';
import { givenUpSlugs, ledgerNamed, renameLedger } from '../../../src/lib/ledger/former-slugs.ts';
import { withdrawLedger } from '../../../src/lib/ledger/take-down.ts';
import { anchorRows } from '../../../src/lib/data/rows/anchor-row.ts';
import { knownDocument, namedDocuments } from '../../../src/lib/search/place/named-documents.ts';
import { readTyped } from '../../../src/lib/search/place/typed-place.ts';
import { buildMeta } from '../../making/build-document.ts';
import { publishedLedger } from '../../making/ledger/ledger-document.ts';

const ledger = publishedLedger(['# A', 'Children are seen quickly when concerns are reported.']);
const { document: old } = ledger;
const renamed = renameLedger(ledger, 'york-b');
const twice = renameLedger(renamed, 'york-c');

describe('a document that is given another slug', () => {
  it('keeps every address, and the slugs that it gave up, oldest first', () => {
    expect(twice).toEqual({ ...ledger, document: 'york-c', formerSlugs: [old, 'york-b'] });
    expect(compareLedgers(ledger, twice)).toEqual([]);
    expect(compareLedgers(renamed, twice)).toEqual([]);
  });

  it('takes one of them back', () => {
    const back = renameLedger(twice, old);
    expect(back.formerSlugs).toEqual(['york-b', 'york-c']);
    expect(compareLedgers(twice, back)).toEqual([]);
  });

  it('is found under each of them', () => {
    const ledgers = new Map([['york-c', twice]]);
    for (const slug of ['york-c', 'york-b', old]) expect(ledgerNamed(ledgers, slug)).toBe(twice);
    expect(ledgerNamed(ledgers, 'york-d')).toBeNull();
    expect(givenUpSlugs([twice])).toEqual(
      new Map([
        [old, 'york-c'],
        ['york-b', 'york-c'],
      ]),
    );
  });

  it('is a fault where it does not forward one of them', () => {
    const { formerSlugs: _, ...forgetful } = twice;
    expect(compareLedgers(renamed, forgetful)).toEqual([
      `“${old}” was given up for “york-c” and does not forward to it.`,
      '“york-b” was given up for “york-c” and does not forward to it.',
    ]);
  });

  it('forwards them when it is withdrawn too', () => {
    expect(withdrawLedger(twice, 'Withdrawn.', '2026-03-03')?.formerSlugs).toEqual(
      twice.formerSlugs,
    );
  });

  it('has its published anchors in the data under each of them, leading on', () => {
    const rows = anchorRows([renamed]);
    const [{ id, hash, published }] = ledger.anchors as [(typeof ledger.anchors)[number]];
    expect(rows[old]?.[0]).toEqual({
      ...{ id, hash, published, state: 'moved', reason: null },
      to: [`york-b#${id}`],
    });
    expect(rows['york-b']?.[0]).toMatchObject({ id, state: 'live', to: [] });
  });

  it('is meant by an address that was typed with one of them', () => {
    const own = { origins: [], base: '/' };
    const known = knownDocument(buildMeta({ slug: 'york-b' }), [old]);
    const typed = readTyped(`/reports/${old}/#a-1`, own);
    expect(namedDocuments(typed, [known])).toEqual({ documents: [known], isExact: true });
    expect(namedDocuments(typed, [knownDocument(buildMeta({ slug: 'york-b' }))]).documents).toEqual(
      [],
    );
  });
});
