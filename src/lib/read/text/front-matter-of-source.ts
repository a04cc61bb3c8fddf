import { parse } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SuppliedFacts } from '../../model/source.ts';
import { datesIn } from '../../vocabulary/dates-in-text.ts';

/** What stands before a Markdown file's text, between lines of three hyphens. */
export interface FrontMatter {
  /** Lines that it takes, its rules included. */
  lines: number;
  facts: SuppliedFacts;
  diagnostics: Diagnostic[];
}

const longest = 100;
const names: Readonly<Record<string, keyof SuppliedFacts>> = {
  title: 'title',
  date: 'documentDate',
  committee: 'committee',
  authority: 'authority',
  council: 'authority',
};

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** A value of the front matter as a fact of the model, or null if it is none. */
function factOf(key: string, value: unknown): [keyof SuppliedFacts, string] | null {
  const name = Object.hasOwn(names, key.toLowerCase()) ? names[key.toLowerCase()] : undefined;
  const text = textOf(value);
  if (name === undefined || text === '') return null;
  if (name !== 'documentDate') return [name, text];
  const [date] = datesIn(text);
  return date === undefined ? null : [name, date];
}

function leftOut(file: string, key: string, value: unknown): Diagnostic {
  const message = `The front matter's “${key}” (${JSON.stringify(value)}) is no fact that a page has; it was left out.`;
  return { rule: 'front-matter', message, source: file, page: null, line: 1, severity: 'warning' };
}

/**
 * The front matter of a Markdown file, null where it has none. Its title, date, committee and council count
 * as told by the library's keeper; everything else in it is named and left out.
 */
export function frontMatterOf(lines: readonly string[], file: string): FrontMatter | null {
  if (lines[0]?.trimEnd() !== '---') return null;
  const end = lines.slice(1, longest).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line)) + 1;
  const values = end < 1 ? null : parsed(lines.slice(1, end).join('\n'));
  if (values === null) return null;
  const entries = Object.entries(values);
  const facts = entries.map(([key, value]) => factOf(key, value));
  return {
    lines: end + 1,
    facts: Object.fromEntries(facts.filter((one) => one !== null)),
    diagnostics: entries.flatMap(([key, value], at) =>
      facts[at] === null ? [leftOut(file, key, value)] : [],
    ),
  };
}
