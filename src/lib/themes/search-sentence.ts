import type { CompiledThemes, Rule, ThemeRules } from './compile-themes.ts';

/** Part of a levelled text, in UTF-16 units. */
export interface Span {
  term: string;
  start: number;
  end: number;
}

/** Stands for each sign of an excepted phrase; no word goes on across it. */
const mask = '\uFFFC';

function maskMatches(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => mask.repeat(found.length));
}

/** The rules that a sentence's words call for, by theme. */
export function rulesFor(
  sentence: string,
  { always, themeOf, alsoOf, beginnings }: CompiledThemes,
) {
  const called = new Map<number, Set<number>>();
  const lower = sentence.toLowerCase();
  const call = (rule: number): void => {
    const also = alsoOf[rule] as CompiledThemes['alsoOf'][number];
    if (!also.every((keys) => keys.some((key) => lower.includes(key)))) return;
    const theme = themeOf[rule] as number;
    const rules = called.get(theme);
    if (rules === undefined) called.set(theme, new Set([rule]));
    else rules.add(rule);
  };
  always.forEach(call);
  beginnings.callRules(lower, call);
  return called;
}

function fits({ near, nearBefore, unless }: Rule, stated: string, before: string): boolean {
  if (unless?.test(stated)) return false;
  return near === null || near.test(stated) || (nearBefore && near.test(before));
}

/**
 * Finds one theme's terms in a sentence.
 * @param called the numbers of the rules that its words call for
 * @param before the sentence before, or nothing
 */
export function searchSentence(
  sentence: string,
  before: string,
  { terms, exceptions }: ThemeRules,
  called: ReadonlySet<number>,
): Span[] {
  const tried = terms.filter(({ at }) => called.has(at));
  if (tried.length === 0) return [];
  const stated = exceptions
    .filter(({ at }) => called.has(at))
    .reduce((text, { pattern }) => maskMatches(text, pattern), sentence);
  const spans: Span[] = [];
  let open = stated;
  for (const rule of tried) {
    if (!fits(rule, stated, before)) continue;
    open = open.replace(rule.pattern, (found: string, ...rest: unknown[]) => {
      const start = rest.find((one) => typeof one === 'number') as number;
      if (found !== '') spans.push({ term: rule.name, start, end: start + found.length });
      return mask.repeat(found.length);
    });
  }
  return spans.sort((a, b) => a.start - b.start);
}
