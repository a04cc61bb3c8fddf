import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import { searchLibrary } from '../../../../src/lib/search/index/index-files.ts';
import { indexFormat, readHead, writeHead } from '../../../../src/lib/search/index/library-head.ts';
import { buildBlock, buildDocument } from '../../../making/build-document.ts';

const texts = [
  'Social workers’ supervision isn’t regular: 3 in 10 wait.',
  'RHIs are well-led, or well led.',
];
const blocks = texts.map((text, at) =>
  buildBlock({ id: `para-${at + 1}`, number: at + 1, text, role: 'finding' }),
);
const library = searchLibrary(
  [buildDocument({ blocks })],
  [{ abbreviation: 'RHI', forms: ['return home interview'] }],
  () => true,
  [{ say: ['bosses'], find: ['managers'] }],
  ['supervision'],
);

it('a head is read as it was written', () => {
  expect(readHead(writeHead(library.head))).toEqual(library.head);
});

it.each([
  ['a later form', { format: indexFormat + 1 }],
  ['none, as before there were forms', { format: undefined }],
])('one of %s is refused', (_, over) => {
  const other = JSON.stringify({ ...JSON.parse(writeHead(library.head)), ...over });
  expect(() => readHead(other)).toThrow(expect.objectContaining({ name: 'OtherFormat' }));
});

/** What is looked up by name has one place in it, whatever councils there are. */
const isOfForm = ([name]: readonly [string, unknown]): boolean => name !== 'councils';

it('files that differ for the same texts are of another form: raise indexFormat, and write the sum anew', () => {
  const { version: _, ...head } = library.head;
  const files = [...library.files].filter(isOfForm).map(([name, content]) => [name, ...content]);
  const sum = bytesToHex(sha256(utf8ToBytes(JSON.stringify([head, library.words, files]))));
  expect([indexFormat, sum.slice(0, 12)]).toEqual([1, 'c219bbc9eb22']);
});
