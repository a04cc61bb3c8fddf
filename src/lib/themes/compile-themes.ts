import { Beginnings } from './beginnings.ts';
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

type Also = readonly (readonly string[])[];

/** All themes' rules, and which of them a word may be part of. */
export interface CompiledThemes {
  themes: ThemeRules[];
  /** Rules that are tried whatever words a sentence has. */
  always: number[];
  /** The theme of each rule. */
  themeOf: number[];
  /** Of each rule, lists of parts of words, in lower case: a text where it finds something has one of each. */
  alsoOf: Also[];
  beginnings: Beginnings;
}

const optional = (pattern: string | undefined): RegExp | null =>
  pattern === undefined ? null : new RegExp(pattern, 'iu');

/** Makes the rules of all themes ready for one pass over a text. */
export function compileThemes(themes: readonly Theme[]): CompiledThemes {
  const keys: [string, number][] = [];
  const always: number[] = [];
  const themeOf: number[] = [];
  const alsoOf: Also[] = [];
  const compile = (theme: number) => (rule: ThemeTerm | ThemeException) => {
    const at = themeOf.push(theme) - 1;
    alsoOf.push(rule.also ?? []);
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
  return { themes: compiled, always, themeOf, alsoOf, beginnings: new Beginnings(keys) };
}
