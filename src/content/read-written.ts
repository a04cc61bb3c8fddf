import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { glossarySchema, type GlossaryEntry } from '../lib/model/glossary.ts';
import { readThemes } from './read-themes.ts';
import { readChains } from './read-chains.ts';
import { lineOf } from './yaml-lines.ts';

/** What is wrong in a file that somebody wrote by hand, in a sentence. */
class WrittenError extends Error {
  constructor(file: string, line: number | null, what: string) {
    super(`${line === null ? file : `${file}, line ${line}`}: ${what}`);
  }
}

type Issue = z.core.$ZodIssue;

const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((one) => (typeof one === 'number' ? `entry ${one + 1}` : String(one))).join(', ');

/** What to do about a value that can't be, or a key that isn't known. */
function tellIssue(issue: Issue): string {
  const { code, path, message } = issue;
  const where = path.length === 0 ? 'the file' : placeOf(path);
  if (code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    return `${keys} is not known here. Correct its spelling, or remove it.`;
  }
  if (code === 'custom') return `${where}: ${message.replace(/\.$/, '')}.`;
  const isMissing = message.endsWith('received undefined');
  return isMissing
    ? `${where} is missing. Add it.`
    : `${where} can’t be so: ${message.replace(/\.$/, '')}. Correct it.`;
}

/** The issue that is told: a key that isn't known explains that another is missing. */
const firstOf = (issues: readonly Issue[]): Issue | undefined =>
  issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];

/**
 * Reads YAML in its form.
 * @param before how many lines of the file stand before it
 * @throws Error that names file and line, what is wrong, and what to do
 */
function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, before = 0): T {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const [broken] = yaml.errors;
  if (broken !== undefined) {
    const [what = ''] = broken.message.split(/ at line | in block |\n/);
    const line = broken.linePos?.[0].line ?? 1;
    throw new WrittenError(file, line + before, `this is no YAML: ${what}. Correct the line.`);
  }
  const parsed = schema.safeParse(yaml.toJS());
  if (parsed.success) return parsed.data;
  const issue = firstOf(parsed.error.issues) as Issue;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const line = lineOf(yaml, lines, [...issue.path, ...keys]) ?? 1;
  throw new WrittenError(file, line + before, tellIssue(issue));
}

function text(file: string, what: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new WrittenError(file, null, `${what} is not there. Restore it.`);
}

/**
 * Reads everything that is written by hand beside the documents, for its faults.
 * @throws Error that names file and line, what is wrong, and what to do
 */
export function checkWritten(): void {
  readThemes('content/themes');
  readGlossary('content/glossary.yaml');
  if (existsSync('content/chains')) readChains('content/chains');
}

/**
 * Reads the list of abbreviations.
 * @throws Error that names file and line, what is wrong, and what to do
 */
export function readGlossary(file: string): GlossaryEntry[] {
  return readYaml(file, text(file, 'The list of abbreviations'), glossarySchema);
}
