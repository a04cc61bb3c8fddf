import { expect, it } from 'vitest';
import { pageFile } from '../../../src/lib/data/records/page-file.ts';
import { buildMeta } from '../../making/build-document.ts';

const of = (licence: string | null, source: object) =>
  pageFile(buildMeta({ licence, source: { file: 'a.PDF', sha256: 'c'.repeat(64), ...source } }));
const address = 'https://council.example/a.pdf';

it('page marks lead to the PDF that is published here, else to where it is published', () => {
  expect(of('Open Government Licence', {})).toBe('source.pdf');
  expect(of('Open Government Licence', { address })).toBe('source.pdf');
  expect(of(null, { address })).toBe(address);
  expect(of(null, {})).toBeNull();
});

it('page marks lead nowhere from a text without pages of a file, or where words were taken down', () => {
  expect(of('Open Government Licence', { file: 'a.txt', address })).toBeNull();
  expect(of('Open Government Licence', { address, withheld: true })).toBeNull();
});
