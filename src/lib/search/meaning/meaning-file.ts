import { councilNames, plainName, type CouncilName } from './council-names.ts';
import { entriesOf, packLines, unpackLines, type WrittenLine } from './thesaurus-lines.ts';
import { thesaurusOf, type Thesaurus } from './thesaurus.ts';

/** What a reader's words may mean, as the index stores it. */
interface StoredMeaning {
  /** `packLines` of the thesaurus. */
  thesaurus: string;
  /** A line for each name of a council: the name, and what it means where that is another. */
  councils: string;
}

/** What a reader's words may mean. */
export interface Meaning {
  thesaurus: Thesaurus;
  /** Councils by each of their names. */
  councils: ReadonlyMap<string, CouncilName>;
  /** Single words of both. */
  words: readonly string[];
}

/** The file of what words mean. @param held councils that the library has documents of */
export function meaningFile(lines: readonly WrittenLine[], held: readonly string[]): string {
  const stored: StoredMeaning = {
    thesaurus: packLines(lines),
    councils: councilNames(held)
      .map(({ typed, councils }) =>
        councils.length === 1 && plainName(councils[0]!) === typed
          ? councils[0]!
          : `${typed}>${councils.join('|')}`,
      )
      .join('\n'),
  };
  return JSON.stringify(stored);
}

/** Reads back what `meaningFile` gave. */
export function readMeaning(file: string): Meaning {
  const { thesaurus, councils } = JSON.parse(file) as StoredMeaning;
  const names = councils.split('\n').map((line): CouncilName => {
    const [typed = '', meant] = line.split('>');
    if (meant === undefined) return { typed: plainName(typed), councils: [typed] };
    return { typed, councils: meant.split('|') };
  });
  const entries = entriesOf(unpackLines(thesaurus));
  const typed = [...entries, ...names].map((one) => one.typed);
  return {
    words: [...new Set(typed)].filter((word) => /^[a-z]+$/.test(word)),
    thesaurus: thesaurusOf(entries),
    councils: new Map(names.map((name) => [name.typed, name])),
  };
}
