import type { Folders } from '../conversion/options.ts';
import { findSeeds, type FoundSource } from '../io/seeds/find-seeds.ts';
import { changeManifest, seedPaths, textOf, type SeedChange } from '../io/seeds/seed-files.ts';
import { commitAside, convertWith, stageSeeds } from './convert-aside.ts';

/** SHA-256 of the documents that come with a fresh copy of the library. */
export const sampleFingerprints: readonly string[] = [
  'a2986791f682404e04c3842f932eb6f30d36bbd61995c3f662d2e5abcf2dc3ec',
  '34ffbd4bba8d1bcbb9450f95405c45682c6a0c010fc2fdb0c81603937ce05eaa',
  '6fe94806cca4101c3c917536a28f8e0fc194f2f231af18997fd6bc48274e4f84',
  '22e2015062ecc3b01471ebfdd24bbd75240f87806187fb6fd0081407084f1fea',
  'fe09ccf58dfd129447074324984badeec2db1df723beb8bb9bae25040dad0c19',
];

const isSample = ({ sha256 }: FoundSource): boolean => sampleFingerprints.includes(sha256);

function seedsWithout(from: string, found: readonly FoundSource[]): SeedChange {
  const change: SeedChange = new Map();
  let manifest = textOf(from, 'sources.yaml');
  for (const one of found) {
    const { source, corrections, pages, masks } = seedPaths(from, one);
    [source, corrections, pages, masks].forEach((path) => change.set(path, null));
    manifest = changeManifest(manifest, one.file, () => null);
  }
  return change.set('sources.yaml', manifest);
}

/**
 * Takes the samples out of sources and content at one moment, their ledgers too: nothing of them stays,
 * and no page says that they were there.
 * @returns the slugs of those that went
 * @throws Refusal if the rest of the library can't be converted without them
 */
export async function removeSamples(folders: Folders, today: string): Promise<string[]> {
  const { from } = folders;
  const found = findSeeds(from).found.filter(isSample);
  if (found.length === 0) return [];
  const change = seedsWithout(from, found);
  stageSeeds(from, change);
  const gone = found.flatMap(({ slug }) => slug ?? []);
  const scratch = await convertWith(
    { folders, today },
    (all) => all.filter((one) => !isSample(one)),
    new Map(gone.map((slug) => [`anchors/${slug}.json`, null])),
  );
  commitAside(folders, scratch, change, []);
  return gone;
}
