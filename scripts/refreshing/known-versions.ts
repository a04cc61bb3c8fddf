import { z } from 'astro/zod';
import type { FetchedFile } from '../adding/fetch/fetched-files.ts';
import type { Version } from '../adding/fetch/file-version.ts';
import type { HeldDocuments } from '../adding/held-documents.ts';
import { cacheNamed } from '../io/cache/cache.ts';
import { sha256Of } from '../io/cache/file-hash.ts';

const storedSchema = z.object({
  sha256: z.string(),
  version: z.object({
    at: z.string(),
    etag: z.string().nullable(),
    modified: z.string().nullable(),
  }),
});

const keyOf = (address: string): string => sha256Of(address);

/**
 * The version that an address had when it was fetched last, if the library has the very file that came then;
 * null otherwise: what the library hasn't has to come again.
 */
export function knownVersion(address: string, held: HeldDocuments): Version | null {
  const stored = storedSchema.safeParse(cacheNamed('watched').read(keyOf(address)));
  if (!stored.success || held.slugOf(stored.data.sha256) === null) return null;
  return stored.data.version;
}

/** Keeps which version came from an address, in a cache: without it files come again, and are found to be held. */
export function keepVersion({ address, version }: FetchedFile, sha256: string): void {
  if (version !== null) cacheNamed('watched').write(keyOf(address), { sha256, version });
}
