import type { CslItem } from './csl-item.ts';
import { toBibtexEntry } from './bibtex.ts';
import { toRisRecord } from './ris.ts';

/** Records as CSL-JSON, a list, one document or place an item. */
export function toCslJson(items: readonly CslItem[]): string {
  const told = items.map(({ pdf: _, ...item }) => item);
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** Records as RIS. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toRisRecord).join('');
}

/** Records as BibTeX. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(toBibtexEntry).join('\n');
}
