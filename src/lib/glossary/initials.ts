import { foldText } from '../text/fold.ts';

/** A word or a part of one, such as `multi` and `agency` in “multi-agency”. */
interface Part {
  initial: string;
  /** Where its word begins in the text. */
  start: number;
  /** A first letter must be found for a word; one that joins others, or continues a word, may have none. */
  kind: 'word' | 'joining' | 'continued';
  isGeneric: boolean;
}

const joining = /^(?:an?|and|at|by|for|from|in|into|of|on|or|the|to|with|who|are|&)$/;
/** What a name may end with that its abbreviation leaves out. */
export const generic =
  /^(?:conference|directorate|group|meeting|panel|process|programme|project|scheme|service|system|team)s?$/;
const word = /[\p{L}\p{N}&][\p{L}\p{N}&'’]*/gu;
/** Between the parts of one word: a hyphen, a slash, nothing. */
const bond = /^[\u2010-\u2014/-]?$/u;
/** Compounds that are also printed with a hyphen or apart, and give a letter for each part. */
const compound = /^(?:well(?=being)|multi(?=agency|disciplinary|systemic))/;

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let end = -1;
  for (const match of text.matchAll(word)) {
    const lower = foldText(match[0]);
    const continues = end >= 0 && bond.test(text.slice(end, match.index));
    const kind = continues ? 'continued' : joining.test(lower) ? 'joining' : 'word';
    const isGeneric = generic.test(lower);
    parts.push({ initial: lower.charAt(0), start: match.index, kind, isGeneric });
    const first = compound.exec(lower)?.[0].length;
    if (first !== undefined) {
      parts.push({
        initial: lower.charAt(first),
        start: match.index + first,
        kind: 'continued',
        isGeneric,
      });
    }
    end = match.index + match[0].length;
  }
  return parts;
}

/** The last way to read letters as initials of parts, from the end; `spare` words may give no letter. */
class Reading {
  readonly parts: readonly Part[];
  readonly letters: string;
  readonly failed = new Set<string>();

  constructor(parts: readonly Part[], letters: string) {
    this.parts = parts;
    this.letters = letters;
  }

  /** Index of the part that gives the first letter, or null. */
  first(part: number, letter: number, spare: number): number | null {
    const here = this.parts[part];
    const state = `${part} ${letter} ${spare}`;
    if (here === undefined || this.failed.has(state)) return null;
    const found = this.taken(here, part, letter, spare) ?? this.passed(here, part, letter, spare);
    if (found === null) this.failed.add(state);
    return found;
  }

  private taken(here: Part, part: number, letter: number, spare: number): number | null {
    if (here.initial !== this.letters[letter]) return null;
    if (letter === 0) return here.kind === 'word' ? part : null;
    return this.first(part - 1, letter - 1, spare);
  }

  private passed(here: Part, part: number, letter: number, spare: number): number | null {
    const isInside = letter < this.letters.length - 1;
    if (here.kind === 'continued') return this.first(part - 1, letter, spare);
    if (!isInside) return null;
    if (here.kind === 'joining') return this.first(part - 1, letter, spare);
    return spare > 0 ? this.first(part - 1, letter, spare - 1) : null;
  }
}

/** The letters of an abbreviation that must be initials. */
const lettersOf = (abbreviation: string): string =>
  abbreviation.replace(/[^A-Za-z]/g, '').toLowerCase();

/**
 * Where the words begin, at the end of `text`, whose initials an abbreviation is made of. Words such as
 * “of” and “and” may give a letter or none, and so may the second half of “well-being”; so may one word
 * more within a longer abbreviation, and a last one such as “team”: in a short one too many phrases
 * would fit by chance.
 * @returns offset in `text`, or null where its last words don't give the letters
 */
export function startOfLongForm(text: string, abbreviation: string): number | null {
  const letters = lettersOf(abbreviation);
  const parts = partsOf(text);
  const read = (count: number, spare: number): number | null =>
    new Reading(parts, letters).first(count - 1, letters.length - 1, spare);
  const isNamed = letters.length >= 3 && parts.at(-1)?.isGeneric === true;
  const first =
    read(parts.length, 0) ??
    (letters.length >= 4 ? read(parts.length, 1) : null) ??
    (isNamed ? read(parts.length - 1, 0) : null);
  return first === null ? null : (parts[first]?.start ?? null);
}

/** Whether an abbreviation is made of the initials of all of a text's words. */
export function isLongForm(text: string, abbreviation: string): boolean {
  const parts = partsOf(text).filter(({ kind }, index) => index > 0 || kind !== 'joining');
  const letters = lettersOf(abbreviation);
  return new Reading(parts, letters).first(parts.length - 1, letters.length - 1, 0) === 0;
}
