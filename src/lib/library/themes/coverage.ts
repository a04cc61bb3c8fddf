import type { DocumentMeta } from '../../model/document.ts';
import type { Theme } from '../../model/theme.ts';

/** Whether a document is of a kind, and under a framework, in which a theme can be expected; empty lists stand for all. */
export function inScope(
  theme: Pick<Theme, 'scope'>,
  meta: Pick<DocumentMeta, 'kind' | 'framework'>,
): boolean {
  const { kinds, frameworks } = theme.scope;
  const kindFits = kinds.length === 0 || kinds.includes(meta.kind);
  const frameworkFits =
    frameworks.length === 0 || (meta.framework !== null && frameworks.includes(meta.framework));
  return kindFits && frameworkFits;
}

/** What a grid says of a theme in a document. */
export type Coverage = { state: 'found'; count: number } | { state: 'nothing' | 'out-of-scope' };

/** A cell of the theme grid: what was found counts, in scope or not. */
export function coverage(
  theme: Pick<Theme, 'scope'>,
  meta: Pick<DocumentMeta, 'kind' | 'framework'>,
  count: number,
): Coverage {
  if (count > 0) return { state: 'found', count };
  return { state: inScope(theme, meta) ? 'nothing' : 'out-of-scope' };
}
