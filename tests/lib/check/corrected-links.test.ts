import { expect, it } from 'vitest';
import { readPasted } from '../../../src/lib/check/briefing/briefing-formats.ts';
import { briefingChecker } from '../../../src/lib/check/check-briefing.ts';
import type { LibraryReader } from '../../../src/lib/check/library/library-reader.ts';
import { documents, heldLibrary, root } from './held-library.ts';

const slug = 'york-2022-ilacs';
const present = documents
  .find(({ meta }) => meta.slug === slug)!
  .blocks.find(({ id, text }) => /^para-\d+$/.test(id) && / is /.test(text))!;
const before = '0a1b2c3d';
const held = await heldLibrary();

/** The library with a paragraph that was corrected once, and one that was withdrawn. */
const library: LibraryReader = Object.assign(
  Object.create(Object.getPrototypeOf(held) as object) as LibraryReader,
  held,
  {
    document: async (of: string) => ({
      ...(await held.document(of)),
      former: [
        {
          id: present.id,
          until: '2026-02-03',
          version: before,
          text: present.text.replace(' is ', ' is not '),
        },
      ],
      gone: [{ id: 'para-1900', state: 'withdrawn', to: [], reason: 'It names a child.' }],
    }),
  },
);
const linkTo = async (rest: string) =>
  (await briefingChecker(library)(readPasted(`See ${root}reports/${slug}/${rest} there.`)))
    .links[0]!;

it('a link to a version that was corrected says when, and which words differ', async () => {
  const link = await linkTo(`?v=${present.id}~${before}#${present.id}`);
  expect(link.verdict).toBe('corrected');
  expect(link.differences).toEqual([{ was: 'not', is: '' }]);
  expect(link.notes).toEqual([
    'Corrected on 3 February 2026.',
    'The present text leaves out “not”.',
  ]);
});

it('a link to a version that stands says so, and one without a version does not', async () => {
  const version = present.deepHash.slice(0, 8);
  const stands = await linkTo(`?v=${present.id}~${version}#${present.id}`);
  expect(stands).toMatchObject({
    verdict: 'unchanged',
    notes: [`${present.id} has the text that was cited.`],
  });
  const { notes } = await linkTo(`#${present.id}`);
  expect(notes).toEqual([
    'The address gives no version, so that nothing tells whether the text was changed.',
  ]);
});

it('a link to a withdrawn paragraph says why it is gone', async () => {
  const link = await linkTo('#para-1900');
  expect(link.verdict).toBe('withdrawn');
  expect(link.notes.join(' ')).toContain('It names a child.');
});
