import type { Block } from '../model/block.ts';
import { versionedPath } from '../url.ts';
import type { CitedPlace } from './cited-document.ts';
import { locatorWithin } from './locator.ts';

/**
 * A numbered paragraph as what is cited.
 * @param root address of the library with a slash at its end, absolute where it has a public origin
 */
export function citedBlock(
  slug: string,
  block: Block,
  root: string,
  isPublic: boolean,
): CitedPlace {
  return {
    locator: locatorWithin(block),
    page: block.page,
    printedPage: block.printedPage,
    address: root + versionedPath(slug, block.id, block.deepHash),
    isPublic,
  };
}
