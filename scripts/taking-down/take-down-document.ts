import { withdrawLedger } from '../../src/lib/ledger/take-down.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import { cacheFolders } from '../conversion/converted-cache.ts';
import { sha256OfFile } from '../io/cache/file-hash.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import {
  changeManifest,
  seedPaths,
  textOf,
  withTakenDown,
  type SeedChange,
} from '../io/seeds/seed-files.ts';
import { commitAside, convertAside, stageSeeds, type TakeDown } from './convert-aside.ts';

function seedsWithout({ slug, folders, reason, today }: TakeDown, found: FoundSource): SeedChange {
  const { from } = folders;
  const paths = seedPaths(from, found);
  const original = sha256OfFile(found.path);
  const entry = { slug, original, what: 'document' as const, on: today, reason };
  const change: SeedChange = new Map([
    ['taken-down.yaml', withTakenDown(textOf(from, 'taken-down.yaml'), entry)],
  ]);
  const manifest = textOf(from, 'sources.yaml');
  if (manifest !== '')
    change.set(
      'sources.yaml',
      changeManifest(manifest, found.file, () => null),
    );
  const { source, corrections, pages, masks } = paths;
  [source, corrections, pages, masks].forEach((path) => change.set(path, null));
  return change;
}

/**
 * Takes a whole document out of sources and content and withdraws its anchors, at one moment.
 * @param found its source; null if that is gone already
 * @throws Refusal if the rest of the library can't be converted
 */
export async function takeDownDocument(
  takeDown: TakeDown,
  found: FoundSource | null,
  ledger: Ledger | null,
): Promise<void> {
  const { folders, reason, today } = takeDown;
  const change: SeedChange = found === null ? new Map() : seedsWithout(takeDown, found);
  stageSeeds(folders.from, change);
  const scratch = await convertAside(
    takeDown,
    (all) => all.filter(({ path }) => path !== found?.path),
    ledger,
    ledger === null ? null : withdrawLedger(ledger, reason, today),
  );
  commitAside(folders, scratch, change, cacheFolders());
}
