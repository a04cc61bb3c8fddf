import type { Loss } from '../ledger/losses/losses.ts';
import type { Same } from '../ledger/same.ts';
import type { Ledger } from '../model/anchor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LedgerOf } from './elsewhere.ts';

function sameError(message: string): Diagnostic {
  return { rule: 'same', message, source: '--same', page: null, line: null, severity: 'error' };
}

/** Whether a document's ledger has a published anchor. */
function hasPublished(ledger: Ledger | null, id: string): boolean {
  return ledger?.anchors.some((entry) => entry.id === id && entry.published !== null) === true;
}

/** The documents of which an anchor without a slug may be: those that would lose it, else those that have it. */
function meantBy(
  known: string,
  held: readonly string[],
  losses: readonly Loss[],
  ledgerOf: LedgerOf,
) {
  const losing = losses.filter(({ id }) => id === known).map(({ document }) => document);
  const sorted = [...held].sort();
  const among = sorted.filter((slug) => losing.includes(slug));
  return among.length > 0 ? among : sorted.filter((slug) => hasPublished(ledgerOf(slug), known));
}

/**
 * Says of which document each of a person's statements is.
 * @param held slugs of the documents of this conversion
 * @param losses what it would lose without the statements
 * @param ledgerOf gives the ledgers before
 */
export function assignSame(
  said: readonly Same[],
  held: readonly string[],
  losses: readonly Loss[],
  ledgerOf: LedgerOf,
): { bySlug: Map<string, Same[]>; errors: Diagnostic[] } {
  const bySlug = new Map<string, Same[]>();
  const errors: Diagnostic[] = [];
  for (const same of said) {
    const { document, known, fresh } = same;
    const meant = document === null ? meantBy(known, held, losses, ledgerOf) : [document];
    const [slug] = meant;
    const name = `--same ${document === null ? '' : `${document}#`}${known}=${fresh}`;
    if (slug === undefined)
      errors.push(sameError(`${name}: no document has a published anchor “${known}”.`));
    else if (meant.length > 1) {
      const forms = meant.map((one) => `${one}#${known}=${fresh}`).join(' or ');
      errors.push(sameError(`${name}: ${meant.length} documents have “${known}”. Say ${forms}.`));
    } else if (!held.includes(slug))
      errors.push(sameError(`${name}: no source gives a document “${slug}”.`));
    else bySlug.set(slug, [...(bySlug.get(slug) ?? []), { ...same, document: slug }]);
  }
  return { bySlug, errors };
}
