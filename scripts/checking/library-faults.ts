import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readThemes } from '../../src/content/read-themes.ts';
import { checkWritten } from '../../src/content/read-written.ts';
import { cacheFolders } from '../conversion/converted-cache.ts';
import { keptEnding, valueOfBytes } from '../io/cache/kept-value.ts';
import { convertDocuments } from '../conversion/convert-documents.ts';
import type { Folders } from '../conversion/options.ts';
import { ContentDraft, isPending } from '../io/content-store.ts';
import { ownerOf } from '../io/folder-lock/folder-lock.ts';
import { describeOwner, isDead } from '../io/folder-lock/owner.ts';
import { findSeeds } from '../io/seeds/find-seeds.ts';
import { sentenceOf } from '../io/terminal/failure.ts';
import { formatDiagnostic } from '../io/terminal/print-diagnostics.ts';

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** The lock of a command that is not running any more, as a fault. */
export function deadLock({ to }: Folders): string[] {
  const owner = ownerOf(to);
  if (owner === null || !isDead(owner)) return [];
  const whose = describeOwner(owner, new Date());
  return [
    `${join(to, '.lock')}: left by ${whose}, which is not running any more. The next command that writes removes it.`,
  ];
}

/** What commands that were interrupted have left in the folders of a library; asked for while nobody writes them. */
export function leftovers({ from, to }: Folders): string[] {
  const journal = isPending(to)
    ? [
        `${join(to, '.journal.json')}: a command was interrupted after its new version counted. Run npm run convert, which completes it.`,
      ]
    : [];
  const aside = [from, to]
    .flatMap((folder) => namesIn(folder).map((name) => ({ name, path: join(folder, name) })))
    .filter(({ name }) => name === '.staging' || name === '.journal.json.tmp')
    .map(
      ({ path }) =>
        `${path}: left by a command that was interrupted. Run npm run convert, which removes it.`,
    );
  return [...journal, ...aside];
}

/** What is wrong with what is written by hand beside the documents. */
export function writtenFaults(): string[] {
  try {
    checkWritten();
    return [];
  } catch (error) {
    return [sentenceOf(error)];
  }
}

/** Where sources, manifest and content don't agree: as if nothing had been converted before. */
export async function contentFaults({ from, to }: Folders, today: string): Promise<string[]> {
  const { found, errors } = findSeeds(from);
  const draft = new ContentDraft(to, true);
  const outcome = await convertDocuments(
    {
      sources: found,
      recordedSlug: ({ slug }) => slug,
      themes: readThemes('content/themes'),
      plan: { today, lossReason: null, publish: false },
      put: (path, text) => draft.put(path, text),
      keep: (path) => draft.keep(path),
    },
    { to, onProgress: () => undefined },
  );
  const lost = outcome.losses.map(
    ({ document, id }) =>
      `${document}#${id}: its published text is in no source any more. Restore the source, or see docs/corrected-reports.md.`,
  );
  const isComplete = errors.length + outcome.errors.length + lost.length === 0;
  const differing = isComplete ? draft.differences() : [];
  return [
    ...[...errors, ...outcome.errors].map(formatDiagnostic),
    ...lost,
    ...differing.map(
      (path) => `${join(to, path)}: is not what the sources give. Run npm run convert.`,
    ),
  ];
}

function isSound(file: string): boolean {
  try {
    valueOfBytes(readFileSync(file));
    return true;
  } catch {
    return false;
  }
}

/** Damaged files in the caches. */
export function cacheFaults(): string[] {
  return cacheFolders()
    .flatMap((folder) => namesIn(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(keptEnding) && !isSound(file))
    .map((file) => `${file}: is damaged. Remove it; it is made again.`);
}
