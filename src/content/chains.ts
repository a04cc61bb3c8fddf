import { checkChains } from '../lib/chains/check-chains.ts';
import { withPresentSlugs } from '../lib/chains/present-slugs.ts';
import { givenUpSlugs } from '../lib/ledger/former-slugs.ts';
import type { Chain } from '../lib/model/chain.ts';
import { readChains } from './read-chains.ts';
import { allDocuments, allLedgers, isOwnLibrary, once } from './library.ts';

/**
 * The chains of the documents that are held. In another folder's library, where a report may have another
 * wording, chains that don't hold are told and left out.
 * @throws Error where a link of the library's own is dead or its text has changed
 */
export const allChains = once(async (): Promise<Chain[]> => {
  const givenUp = givenUpSlugs((await allLedgers()).values());
  const written = withPresentSlugs(readChains('content/chains'), givenUp);
  const { sound, skipped, faults } = checkChains(written, await allDocuments());
  if (isOwnLibrary && faults.length > 0) throw new Error(faults.join('\n'));
  for (const told of [...skipped, ...faults]) console.warn(told);
  return sound;
});
