/** One `v` of a versioned link (contract, Anchors 7): an anchor, and the first 8 hex digits of the deepHash that was cited. */
export interface CitedVersion {
  anchor: string;
  hash: string;
}

/** The versions that an address names, in its order; what is no version is left out. */
export function citedVersions(search: string): CitedVersion[] {
  return new URLSearchParams(search).getAll('v').flatMap((value) => {
    const [, anchor, hash] = /^([a-z0-9-]+)~(.*)$/.exec(value) ?? [];
    return anchor === undefined || hash === undefined ? [] : [{ anchor, hash }];
  });
}

/** The query without its versions, with its `?`; empty where nothing is left. */
export function withoutVersions(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('v');
  const rest = params.toString();
  return rest === '' ? '' : `?${rest}`;
}

/** How the text on the page stands to the version that was cited. */
export type Standing = 'unchanged' | 'corrected' | 'unknown';

/**
 * Compares a cited version with the page.
 * @param current first 8 hex digits of the block's deepHash, undefined where the page has no such block
 * @param former the same of the texts that the block had before
 */
export function standing(
  { hash }: CitedVersion,
  current: string | undefined,
  former: readonly string[],
): Standing {
  if (hash === current) return 'unchanged';
  return former.includes(hash) ? 'corrected' : 'unknown';
}
