import { describe, expect, it } from 'vitest';
import { anchorPlaces } from '../../../../src/lib/search/place/anchor-places.ts';
import { buildBlock, buildDocument, buildLedgerEntry } from '../../../making/build-document.ts';

const section = {
  id: 's-findings',
  title: 'Findings',
  level: 2,
  area: null,
  grade: null,
  children: [],
};
const document = buildDocument({
  sections: [section],
  blocks: [
    buildBlock({ id: 's-findings', kind: 'heading', text: 'Findings', section: null }),
    buildBlock({ id: 'para-30', number: 31, section: 's-findings', page: 14 }),
    buildBlock({ id: 'findings-1', section: 's-findings', deepHash: '0a1b2c3d'.padEnd(64, '0') }),
  ],
});
const ledger = {
  contract: 1 as const,
  document: 'anytown-2020-ilacs',
  anchors: [
    buildLedgerEntry({ id: 'para-30', state: 'live', number: 30 }),
    buildLedgerEntry({ id: 'para-44', state: 'moved', number: null, to: ['para-45'] }),
  ],
};

describe('the anchors of a document', () => {
  const places = new Map(anchorPlaces(document, ledger).map((place) => [place.id, place]));

  it('have the number printed now and the number printed when published', () => {
    expect(places.get('para-30')).toMatchObject({ number: 31, was: 30, page: 14 });
  });

  it('are told as a citation tells them', () => {
    expect(places.get('para-30')?.locator).toBe('Paragraph 31');
    expect(places.get('findings-1')).toMatchObject({
      locator: '“Findings”, passage 1',
      section: 'Findings',
      version: '0a1b2c3d',
    });
    expect(places.get('s-findings')?.locator).toBe('Section “Findings”');
  });

  it('include those that have no text any more, by the number in their names', () => {
    expect(places.get('para-44')).toMatchObject({ version: null, number: null, was: 44 });
  });

  it('are those of the document alone where there is no ledger', () => {
    expect(anchorPlaces(document).map(({ id, was }) => [id, was])).toEqual([
      ['s-findings', null],
      ['para-30', null],
      ['findings-1', null],
    ]);
  });
});
