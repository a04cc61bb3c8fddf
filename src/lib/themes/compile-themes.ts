import type { Theme, ThemeException, ThemeTerm } from '../model/theme.ts';

/** A term or an exception, ready to be looked for. */
export interface Rule {
  name: string;
  pattern: RegExp;
  near: RegExp | null;
  nearBefore: boolean;
  unless: RegExp | null;
  /** Its number among all rules. */
  at: number;
}

/** The rules of one theme. */
export interface ThemeRules {
  terms: Rule[];
  exceptions: Rule[];
}

/** All themes' rules, and which of them a word may be part of. */
export interface CompiledThemes {
  themes: ThemeRules[];
  /** Rules that are tried whatever words a sentence has. */
  always: number[];
  /** The theme of each rule. */
  themeOf: number[];
  rulesAt: (word: string) => readonly number[];
}

const optional = (pattern: string | undefined): RegExp | null =>
  pattern === undefined ? null : new RegExp(pattern, 'iu');

/** So many different words are remembered; a library of four hundred reports has about 40,000. */
const mostWords = 100_000;

/** Which rules a word may be part of: each different word is looked at once. */
function rulesByWord(keys: readonly (readonly [string, number])[]) {
  const known = new Map<string, readonly number[]>();
  return (word: string): readonly number[] => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= mostWords) known.clear();
    const lower = word.toLowerCase();
    const rules = keys.flatMap(([key, rule]) => (lower.startsWith(key) ? [rule] : []));
    known.set(word, rules);
    return rules;
  };
}

/** Makes the rules of all themes ready for one pass over a text. */
export function compileThemes(themes: readonly Theme[]): CompiledThemes {
  const keys: [string, number][] = [];
  const always: number[] = [];
  const themeOf: number[] = [];
  const compile = (theme: number) => (rule: ThemeTerm | ThemeException) => {
    const at = themeOf.push(theme) - 1;
    if (rule.keys === undefined) always.push(at);
    rule.keys?.forEach((key) => keys.push([key, at]));
    const { near, nearBefore = false, unless } = rule as ThemeTerm;
    return {
      name: rule.name,
      pattern: new RegExp(rule.pattern, 'giu'),
      near: optional(near),
      nearBefore,
      unless: optional(unless),
      at,
    };
  };
  const compiled = themes.map((theme, at) => ({
    terms: theme.terms.map(compile(at)),
    exceptions: theme.exceptions.map(compile(at)),
  }));
  return { themes: compiled, always, themeOf, rulesAt: rulesByWord(keys) };
}
