import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ledgerSchema, type Ledger } from '../lib/model/anchor.ts';
import type { Diagnostic } from '../lib/model/diagnostic.ts';

export interface Ledgers {
  /** By document slug. */
  ledgers: Map<string, Ledger>;
  errors: Diagnostic[];
}

function error(source: string, message: string): Diagnostic {
  return { rule: 'ledger', message, source, page: null, line: null, severity: 'error' };
}

/** Takes the text of a ledger's file and gives the ledger, or says what is wrong with it. */
export function parseLedger(text: string, file: string): Ledger | Diagnostic {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return error(
      file,
      'The ledger is no JSON. Restore it from the last commit; it can’t be made anew.',
    );
  }
  const parsed = ledgerSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return error(
      file,
      `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}. Restore the ledger from the last commit.`,
    );
  }
  const { document } = parsed.data;
  if (`${document}.json` === basename(file)) return parsed.data;
  return error(file, `The ledger is that of ${document}; its file must bear that name.`);
}

/** Slugs of the documents that a content folder has a ledger of, in order. */
export function ledgersIn(folder: string): string[] {
  const place = join(folder, 'anchors');
  const files = existsSync(place) ? readdirSync(place).sort() : [];
  return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
}

/** Reads the ledger of one document, or says what is wrong with it; null where there is none. */
export function readLedger(folder: string, slug: string): Ledger | Diagnostic | null {
  const file = `anchors/${slug}.json`;
  const path = join(folder, file);
  return existsSync(path) ? parseLedger(readFileSync(path, 'utf8'), file) : null;
}

/** Reads the ledgers of a content folder; a folder without any has none. */
export function readLedgers(folder: string): Ledgers {
  const read = ledgersIn(folder).flatMap((slug) => readLedger(folder, slug) ?? []);
  const ledgers = read.filter((one): one is Ledger => 'anchors' in one);
  return {
    ledgers: new Map(ledgers.map((ledger) => [ledger.document, ledger])),
    errors: read.filter((one): one is Diagnostic => 'rule' in one),
  };
}

/**
 * The ledgers of a content folder, by document slug.
 * @throws Error where one can't be read: whatever is made without it would lose its addresses
 */
export function soundLedgers(folder: string): Map<string, Ledger> {
  const { ledgers, errors } = readLedgers(folder);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${folder}/${error.source}: ${error.message}`);
  return ledgers;
}
