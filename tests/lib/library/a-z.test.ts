import { describe, expect, it } from 'vitest';
import { libraryIndex } from '../../../src/lib/library/a-z.ts';
import { buildDocument } from '../../making/build-document.ts';

const york = { authority: 'York', authoritySlug: 'york' };
const documents = [
  buildDocument({ meta: { ...york, slug: 'york-2022-ilacs', inspectionStart: '2022-07-04' } }),
  buildDocument({
    meta: { ...york, slug: 'york-2016-sif', kind: 'sif', inspectionStart: '2016-11-14' },
  }),
  buildDocument({ meta: { slug: 'a', authority: null, authoritySlug: null, title: '‘Éire’' } }),
  buildDocument({ meta: { slug: 'b', authority: null, authoritySlug: null, title: 'Éire' } }),
];
const index = libraryIndex(documents, [{ slug: 'supervision', title: 'Supervision' }], []);

describe('the index of the library', () => {
  it('goes from A to Z by first letter, whatever its accent; what has none comes first', () => {
    expect(index.map(({ letter }) => letter)).toEqual(['0–9', 'E', 'S', 'Y']);
  });

  it('has each council with its documents in time order, told without its name', () => {
    const [entry] = index.at(-1)!.entries;
    expect(entry).toMatchObject({ title: 'York', path: 'authorities/york/' });
    expect(entry!.under).toEqual([
      { title: '2016, single inspection', path: 'reports/york-2016-sif/' },
      { title: '2022, ILACS inspection', path: 'reports/york-2022-ilacs/' },
    ]);
  });

  it('has documents that name no council, and themes', () => {
    const titles = index.flatMap(({ entries }) => entries.map(({ title, note }) => [title, note]));
    expect(titles).toContainEqual(['Éire 2020, ILACS inspection', null]);
    expect(titles).toContainEqual(['Supervision', 'theme']);
  });

  it('has each abbreviation by its letters and by its long forms', () => {
    const entry = { abbreviation: 'RHI', forms: ['return home interview'], general: false };
    const sense = { entry: { ...entry, alsoPrinted: [] }, quotes: [] };
    const term = { id: 'rhi', abbreviation: 'RHI', senses: [sense] };
    const [letter] = libraryIndex([], [], [term]);
    expect(letter!.entries.map(({ title, note }) => [title, note])).toEqual([
      ['return home interview', 'RHI'],
      ['RHI', 'return home interview'],
    ]);
    expect(new Set(letter!.entries.map(({ path }) => path))).toEqual(new Set(['glossary/#rhi']));
  });
});
