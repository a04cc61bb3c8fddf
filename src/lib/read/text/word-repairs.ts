import type { KnowsWord } from '../../model/source.ts';

export interface WordRepairs {
  text: string;
  edits: { rule: string; before: string; after: string }[];
}

/** Written solid in current British English, with or without a dictionary's consent; never taken apart. */
const solid = new Set(['wellbeing', 'childcare', 'subgroup', 'subgroups', 'online', 'frontline']);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every way to put one hyphen into a word, leaving at least two letters on each side. */
function hyphenations(word: string): string[] {
  const forms: string[] = [];
  for (let at = 2; at <= word.length - 2; at += 1) {
    if (word[at] !== '-' && word[at - 1] !== '-')
      forms.push(`${word.slice(0, at)}-${word.slice(at)}`);
  }
  return forms;
}

/**
 * The form with the hyphen that was lost at a line end, or null. Safe only where the same document
 * writes that form elsewhere, no dictionary knows the glued one, and it is no name in mid-sentence.
 */
function hyphenated(word: string, attested: string, knows: KnowsWord): string | null {
  if (solid.has(word.toLowerCase())) return null;
  if (word.split('-').every((part) => knows(part))) return null;
  const found = hyphenations(word).filter((form) =>
    new RegExp(`(?<![\\p{L}-])${escape(form)}(?![\\p{L}-])`, 'iu').test(attested),
  );
  return found.length === 1 ? (found[0] as string) : null;
}

function startsSentence(line: string, at: number): boolean {
  return /(?:^|[.!?:]\s+|^[\s\-•■\d.)(]*)$/.test(line.slice(0, at));
}

/**
 * Puts back hyphens that a conversion dropped at line ends ("multiagency", "dayto-day"), and the space
 * after a hanging hyphen ("19-to 21-year-olds"), each only where the document itself shows the form.
 * @param attested the whole document's text
 */
export function repairGluedWords(line: string, attested: string, knows: KnowsWord): WordRepairs {
  const edits: WordRepairs['edits'] = [];
  const text = line
    .replace(
      /(?<![\p{L}\p{N}-])\p{Lu}?\p{Ll}{3,}(?:-\p{Ll}+)*(?![\p{L}\p{N}])/gu,
      (word, at: number) => {
        const isName = /^\p{Lu}/u.test(word) && !startsSentence(line, at);
        const form = isName ? null : hyphenated(word, attested, knows);
        if (form === null) return word;
        edits.push({ rule: 'hyphen-lost-at-line-end', before: word, after: form });
        return form;
      },
    )
    .replace(/(?<!\S)(\d+-)(to) (?=\d)/g, (before, first: string, to: string) => {
      if (!/\d- to \d/.test(attested)) return before;
      edits.push({ rule: 'space-lost-at-line-end', before: first + to, after: `${first} ${to}` });
      return `${first} ${to} `;
    });
  return { text, edits };
}

/** Words that stand alone although they are one letter long. */
const shortWords = /^[AaIO0-9]$/;

/** Whether `second` is the torn-off end of `first`: together they are a word, apart they are not two. */
function isTorn(first: string, second: string, knows: KnowsWord): boolean {
  if (!/^\p{L}+$/u.test(first) || !/^\p{Ll}{1,4}$/u.test(second)) return false;
  const standsAlone = second.length === 1 ? shortWords.test(second) : knows(second);
  return !(standsAlone && knows(first)) && knows(first + second);
}

/** Joins words that a narrow table column broke without a hyphen ("Assessme nt"); table lines have tabs. */
export function repairTableWords(line: string, _attested: string, knows: KnowsWord): WordRepairs {
  const edits: WordRepairs['edits'] = [];
  if (!line.includes('\t')) return { text: line, edits };
  const text = line.replace(
    /(\p{L}+) (\p{Ll}{1,4})(?!\p{L})/gu,
    (before, first: string, second: string) => {
      if (!isTorn(first, second, knows)) return before;
      edits.push({ rule: 'word-torn-in-table', before, after: first + second });
      return first + second;
    },
  );
  return { text, edits };
}
