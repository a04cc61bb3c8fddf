import { convertFolder } from '../conversion/convert-folder.ts';
import type { Folders } from '../conversion/options.ts';
import type { Beside, ContentDraft } from '../io/content-store.ts';
import type { Additions } from './additions.ts';

/** What is to be added, put aside; where that fails, the content that waits is given up too. */
function stagedWith(additions: Additions, draft: ContentDraft): Beside {
  try {
    return additions.stage();
  } catch (error) {
    additions.discard();
    draft.discard();
    throw error;
  }
}

/**
 * Converts the library with what is added to it; only then anything is written, all of it at one moment.
 * @returns whether it is written; why not has been told
 */
export async function commitAdditions(
  additions: Additions,
  folders: Folders,
  today: string,
): Promise<boolean> {
  const library = await convertFolder(
    folders,
    { today, lossReason: null, publish: false },
    { withFound: (found) => additions.withFound(found) },
  );
  if (library === null) return false;
  const changed = library.draft.commit(stagedWith(additions, library.draft));
  console.log(`${changed} files changed in ${folders.to}/. Read the diff, then commit it.`);
  return true;
}
