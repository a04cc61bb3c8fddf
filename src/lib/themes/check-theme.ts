import type { Theme, ThemeExample } from '../model/theme.ts';
import { levelText } from '../text/fold.ts';
import { findOccurrences } from './find-occurrences.ts';

/** What is wrong with a theme, and where in its file's head it stands. */
export interface ThemeDoubt {
  place: readonly PropertyKey[];
  message: string;
}

/** What a check of a theme may look up. */
export interface Known {
  /** Slugs of all themes. */
  themes: ReadonlySet<string>;
  /** The name of the theme's file, without its ending. */
  fileName: string;
  /** The text of a paragraph; null where the library doesn't hold its report, undefined where the report has no such paragraph. */
  textAt: (report: string, paragraph: string) => string | null | undefined;
}

type Check = (theme: Theme, known: Known) => ThemeDoubt[];

/** So many examples of each sort, and from so many documents (issue: themes that recur). */
const fewest = 2;

const sorts = [
  ['counts', 'sentence that counts'],
  ['nearMisses', 'near miss'],
] as const;

const termsIn = (text: string, theme: Theme): string[] =>
  findOccurrences('example', [{ id: 'text', kind: 'paragraph', text }], theme).flatMap(
    ({ matches }) => matches.map(({ term, text: words }) => `“${words}” (term “${term}”)`),
  );

const checkName: Check = ({ slug }, { fileName }) =>
  slug === fileName
    ? []
    : [
        {
          place: ['slug'],
          message: `the slug is “${slug}”, but the file is called ${fileName}.mdx: give both the same name.`,
        },
      ];

const checkParent: Check = ({ slug, parent }, { themes }) =>
  parent === undefined || (themes.has(parent) && parent !== slug)
    ? []
    : [
        {
          place: ['parent'],
          message: `there is no other theme “${parent}”: write the slug of the wider theme, or leave the line out.`,
        },
      ];

const checkNumber: Check = ({ examples }) =>
  sorts.flatMap(([sort, name]) => {
    const given = examples?.[sort] ?? [];
    const place = ['examples', sort];
    if (given.length < fewest)
      return [{ place, message: `at least two examples of a ${name} are needed.` }];
    return new Set(given.map(({ report }) => report)).size < fewest
      ? [{ place, message: `the examples of a ${name} have to come from two reports or more.` }]
      : [];
  });

function doubtOf(example: ThemeExample, sort: string, theme: Theme): string | null {
  const found = termsIn(example.text, theme);
  if (sort === 'counts')
    return found.length > 0
      ? null
      : 'this sentence should count, but no term stands in it: add the words that make it count to “terms”.';
  return found.length === 0
    ? null
    : `this sentence should not count, but ${found.join(', ')} stands in it: narrow the term, or add the phrase to “exceptions”.`;
}

const checkMeaning: Check = (theme) =>
  sorts.flatMap(([sort]) =>
    (theme.examples?.[sort] ?? []).flatMap((example, at) => {
      const message = doubtOf(example, sort, theme);
      return message === null ? [] : [{ place: ['examples', sort, at, 'text'], message }];
    }),
  );

const checkReasons: Check = ({ examples }) =>
  (examples?.nearMisses ?? []).flatMap(({ why }, at) =>
    why === undefined
      ? [{ place: ['examples', 'nearMisses', at], message: 'say in “why” why it doesn’t count.' }]
      : [],
  );

function verbatimDoubt(
  { report, paragraph, text }: ThemeExample,
  { textAt }: Known,
): string | null {
  const printed = textAt(report, paragraph);
  if (printed === undefined) return `${report} has no paragraph “${paragraph}”: look it up again.`;
  if (printed === null || levelText(printed).includes(levelText(text))) return null;
  return `these words don't stand in ${report}, ${paragraph}: copy them from the page, letter by letter.`;
}

const checkWords: Check = (theme, known) =>
  sorts.flatMap(([sort]) =>
    (theme.examples?.[sort] ?? []).flatMap((example, at) => {
      const message = verbatimDoubt(example, known);
      return message === null ? [] : [{ place: ['examples', sort, at], message }];
    }),
  );

const checks = [checkName, checkParent, checkNumber, checkReasons, checkMeaning, checkWords];

/** Whether a theme does what its examples say, in words that need no code. */
export function checkTheme(theme: Theme, known: Known): ThemeDoubt[] {
  return checks.flatMap((check) => check(theme, known));
}
