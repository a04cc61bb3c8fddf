import { foldText } from '../../text/fold.ts';
import { kebab } from '../../text/slug.ts';

/** Another library on the same host, which a search can be asked of beside this one. */
export interface OtherLibrary {
  /** As readers know it. */
  name: string;
  /** Its base path, with slashes at both ends. */
  base: string;
}

/** What an address calls a library: its base path without the slashes around it, for that stays while a name may change. */
export function libraryKey({ base }: Pick<OtherLibrary, 'base'>): string {
  return base === '/' ? '/' : base.slice(1, -1);
}

/** The libraries that an address asks for, and what in it names none. */
export interface ChosenLibraries<Library extends OtherLibrary> {
  /** In the order in which they are offered. */
  asked: Library[];
  notAsked: Library[];
  unknown: string[];
}

const plain = (text: string): string => kebab(foldText(text));

/** The libraries that a value names: the one of that path, or else those whose path or name is spelt nearly so. */
function meant<Library extends OtherLibrary>(
  typed: string,
  offered: readonly Library[],
): Library[] {
  const exact = offered.filter((library) => libraryKey(library) === typed);
  if (exact.length > 0 || plain(typed) === '') return exact;
  return offered.filter(({ base, name }) => [base, name].map(plain).includes(plain(typed)));
}

/**
 * Reads which libraries an address asks for, by their base paths or names, however these are spelt; what names
 * none is told apart, for a search that leaves it out in silence would seem to have asked it.
 * @param also values of the address
 */
export function chosenLibraries<Library extends OtherLibrary>(
  also: readonly string[],
  offered: readonly Library[],
): ChosenLibraries<Library> {
  const asked = new Set(also.flatMap((typed) => meant(typed, offered)));
  return {
    asked: offered.filter((library) => asked.has(library)),
    notAsked: offered.filter((library) => !asked.has(library)),
    unknown: also.filter((typed) => meant(typed, offered).length === 0),
  };
}
