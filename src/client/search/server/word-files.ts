import type { LibraryHead } from '../../../lib/search/index/index-files.ts';
import { readHead } from '../../../lib/search/index/library-head.ts';
import { shardsFor } from '../../../lib/search/index/word-forms.ts';
import { readCouncils } from '../../../lib/search/meaning/councils-file.ts';
import type { CouncilName } from '../../../lib/search/meaning/council-names.ts';
import { partEntries } from '../../../lib/search/meaning/parts-named.ts';
import { saidKeys } from '../../../lib/search/meaning/thesaurus-files.ts';
import { unpackEntries } from '../../../lib/search/meaning/thesaurus-lines.ts';
import type { ThesaurusEntry } from '../../../lib/search/meaning/thesaurus.ts';
import { spellingsOf, type Spellings } from '../../../lib/search/words/spellings.ts';
import { saidFile } from '../index/ahead.ts';
import { headFile } from '../index/begun.ts';
import { Fetched, fetchText } from '../index/file-parts.ts';

/** What of the library's index a question is understood by; where the words stand is the server's to say. */
export interface WordFiles {
  head: LibraryHead;
  councils: ReadonlyMap<string, CouncilName>;
  spellings: Spellings;
  /** What the thesaurus may have for words. */
  said(words: readonly string[]): Promise<ThesaurusEntry[]>;
}

/** Opens what questions are understood by. @param folder address of the index. @throws where a part can't be fetched */
export async function openWordFiles(folder: string): Promise<WordFiles> {
  const head = readHead(await fetchText(folder, headFile, 'no-cache'));
  const within = `${folder}${head.version}/`;
  const known = new Fetched<number, ThesaurusEntry[]>();
  const entriesIn = (file: number) =>
    known.get(file, async () => unpackEntries(await fetchText(within, saidFile(file))));
  return {
    head,
    councils: readCouncils(await fetchText(within, 'councils.pack')),
    spellings: spellingsOf(head.hyphenated),
    async said(words) {
      const files = new Set(saidKeys(words).flatMap((key) => shardsFor(head.said, key, false)));
      return [...partEntries, ...(await Promise.all([...files].map(entriesIn))).flat()];
    },
  };
}
