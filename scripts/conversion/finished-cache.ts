import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheNamed } from '../io/cache/cache.ts';
import { sha256Of } from '../io/cache/file-hash.ts';
import { conversionKey } from './converted-cache.ts';
import type { FinishResult } from '../../src/lib/convert/results.ts';
import type { Theme } from '../../src/lib/model/theme.ts';
import type { FinishTask } from './tasks.ts';

/**
 * A document that came out as it stands in the content folder and left its ledger as it was. Nothing in it
 * bears the day of the conversion, which comes in through changes of the ledger alone.
 */
interface Finished {
  /** SHA-256 of each file by its path. */
  files: [path: string, sha256: string][];
  result: Pick<
    FinishResult,
    'summary' | 'occurrences' | 'notices' | 'texts' | 'wasPublished' | 'away'
  >;
}

const cache = () => cacheNamed('finished');

function textAt(folder: string, path: string): string | null {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

let hashedLast: { themes: readonly Theme[]; sha256: string } | null = null;

/** The fingerprint of themes; those of a conversion are the same for all its documents. */
function hashOf(themes: readonly Theme[]): string {
  if (hashedLast?.themes !== themes)
    hashedLast = { themes, sha256: sha256Of(JSON.stringify(themes)) };
  return hashedLast.sha256;
}

/** The key of all that decides how a document is finished; null where the day of the conversion does too. */
function keyOf({ found, slug, to, plan }: FinishTask, themes: readonly Theme[]): string | null {
  const ledger = textAt(to, `anchors/${slug}.json`);
  const { publish, lossReason, same = [], elsewhere, ledTo = [] } = plan;
  const isPlain = same.length + ledTo.length + (elsewhere?.size ?? 0) === 0;
  if (ledger === null || publish || lossReason !== null || !isPlain) return null;
  return sha256Of(JSON.stringify([conversionKey(found), slug, sha256Of(ledger), hashOf(themes)]));
}

/** What is known of a document whose files are as they would be written again; null if they may not be. */
export function readFinished(task: FinishTask, themes: readonly Theme[]): FinishResult | null {
  const key = keyOf(task, themes);
  const known = key === null ? null : (cache().read(key) as Finished | null);
  if (known === null) return null;
  const isThere = known.files.every(([path, sha256]) => {
    const text = textAt(task.to, path);
    return text !== null && sha256Of(text) === sha256;
  });
  if (!isThere) return null;
  const kept = known.files.map(([path]) => path);
  return { ...known.result, errors: [], files: [], kept, losses: [] };
}

/** Keeps a result if it would come out the same again. */
export function writeFinished(
  task: FinishTask,
  themes: readonly Theme[],
  result: FinishResult,
): void {
  const key = keyOf(task, themes);
  const ledger = result.files.find(([path]) => path === `anchors/${task.slug}.json`)?.[1];
  const isSteady = ledger === textAt(task.to, `anchors/${task.slug}.json`);
  if (key === null || !isSteady || result.losses.length > 0) return;
  const { summary, occurrences, notices, wasPublished, away } = result;
  const texts = result.texts.map((text) => ({ ...text, isNew: false }));
  const files = result.files.map(([path, text]): [string, string] => [path, sha256Of(text)]);
  cache().write(key, {
    files,
    result: { summary, occurrences, notices, texts, wasPublished, away },
  } satisfies Finished);
}
