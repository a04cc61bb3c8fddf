import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/content/read-generated.ts';
import { readLedger, soundLedgers } from '../../src/content/read-ledgers.ts';
import { compareLedgers } from '../../src/lib/ledger/compare-ledgers.ts';
import { ledgerNamed, renameLedger } from '../../src/lib/ledger/former-slugs.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import { writeJson } from '../../src/lib/text/write-json.ts';
import type { Folders } from '../conversion/options.ts';
import { findSeeds, type FoundSource } from '../io/seeds/find-seeds.ts';
import { readManifest } from '../io/seeds/read-manifest.ts';
import { appendable, changeManifest, textOf, type SeedChange } from '../io/seeds/seed-files.ts';
import { formatDiagnostic } from '../io/terminal/print-diagnostics.ts';
import { commitAside, convertWith, Refusal, stageSeeds } from './convert-aside.ts';

/** A document that is given another slug. */
export interface Renaming {
  folders: Folders;
  slug: string;
  to: string;
  /** ISO date. */
  today: string;
}

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @throws Refusal if a document can't bear the slug: it is none, or belongs to another document for good */
function checkFree({ folders, slug, to }: Renaming, ledgers: ReadonlyMap<string, Ledger>): void {
  const nothing = 'Nothing was changed:';
  if (!slugForm.test(to))
    throw new Refusal(
      `${nothing} “${to}” can’t be a slug. Use lower-case letters, digits and single hyphens, such as york-2016-sif.`,
    );
  if (slug === to) throw new Refusal(`${nothing} the document is “${slug}” already.`);
  const owner = ledgerNamed(ledgers, to);
  if (owner !== null && owner.document !== slug) {
    const how =
      owner.document === to ? 'belongs to another document' : `leads to “${owner.document}”`;
    throw new Refusal(`${nothing} “${to}” ${how}, for good. Choose another slug.`);
  }
  const isHeld = existsSync(join(folders.to, 'documents', `${to}.json`));
  const isRecorded = readManifest(folders.from).entries.some((entry) => entry.slug === to);
  if (isHeld || isRecorded)
    throw new Refusal(`${nothing} “${to}” belongs to another document. Choose another slug.`);
}

/** The document's model as last converted. @throws Refusal if there is none of this slug */
function modelOf({ folders, slug }: Renaming, ledgers: ReadonlyMap<string, Ledger>) {
  const path = join(folders.to, 'documents', `${slug}.json`);
  if (existsSync(path)) return readDocument(path);
  const now = ledgerNamed(ledgers, slug);
  if (now !== null && now.document !== slug)
    throw new Refusal(`Nothing was changed: “${slug}” is “${now.document}” now. Rename that one.`);
  throw new Refusal(`Nothing was changed: there is no document “${slug}” in ${folders.to}/.`);
}

/** @throws Refusal if the source is not there or may not be read */
function sourceOf(from: string, file: string): FoundSource {
  const { found, errors } = findSeeds(from);
  const wrong = errors.filter(({ source }) => source === file);
  if (wrong.length > 0) throw new Refusal(wrong.map(formatDiagnostic).join('\n'));
  const source = found.find((one) => one.file === file);
  if (source === undefined)
    throw new Refusal(`Nothing was changed: ${file} is not in ${from}/ any more.`);
  return source;
}

function manifestWith(from: string, { file, sha256 }: FoundSource, slug: string): SeedChange {
  const before = textOf(from, 'sources.yaml');
  const isListed = readManifest(from).entries.some((entry) => entry.file === file);
  const text = isListed
    ? changeManifest(before, file, () => ({ slug }))
    : `${appendable(before)}- slug: ${slug}\n  file: ${JSON.stringify(file)}\n  sha256: ${sha256}\n`;
  return new Map([['sources.yaml', text]]);
}

/** The ledger under the new slug; of a document without published addresses, nobody knows the old one. */
function renamed(ledger: Ledger, slug: string): Ledger {
  const isKnown = ledger.anchors.some(({ published }) => published !== null);
  return isKnown ? renameLedger(ledger, slug) : { ...ledger, document: slug };
}

/** @throws Refusal if a renaming changed anything else of a ledger */
function checkUnchanged(before: Ledger, after: Ledger | null): void {
  const faults = compareLedgers(before, after);
  const isSame = JSON.stringify(before.anchors) === JSON.stringify(after?.anchors);
  if (faults.length > 0) throw new Refusal(`Nothing was changed:\n${faults.join('\n')}`);
  if (isSame) return;
  throw new Refusal(
    'Nothing was changed: the content is not what the sources give. Run npm run convert first.',
  );
}

/**
 * Gives a document another slug at one moment, in manifest, content and ledger; its addresses are the same
 * under the new slug, and the old one forwards.
 * @throws Refusal if the slug can't be its own, or anything else would change
 */
export async function renameDocument(renaming: Renaming): Promise<void> {
  const { folders, slug, to } = renaming;
  const ledgers = soundLedgers(folders.to);
  const model = modelOf(renaming, ledgers);
  checkFree(renaming, ledgers);
  const source = sourceOf(folders.from, model.meta.source.file);
  const before = ledgers.get(slug) ?? null;
  const change = manifestWith(folders.from, source, to);
  stageSeeds(folders.from, change);
  const scratch = await convertWith(
    renaming,
    (all) => all.map((one) => (one.path === source.path ? { ...one, slug: to } : one)),
    new Map([
      [`anchors/${slug}.json`, null],
      [`documents/${slug}.json`, null],
      [`documents/${to}.json`, writeJson({ ...model, meta: { ...model.meta, slug: to } })],
      [`anchors/${to}.json`, before === null ? null : writeJson(renamed(before, to))],
    ]),
  );
  const after = readLedger(scratch, to);
  if (before !== null) checkUnchanged(renamed(before, to), after as Ledger | null);
  commitAside(folders, scratch, change, []);
}
