import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { lineOf, yamlError } from './yaml-lines.ts';

/** What is wrong in a file that somebody wrote by hand, in a sentence. */
export class WrittenError extends Error {
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
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, before = 0): T {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const broken = yamlError(yaml);
  if (broken !== null) {
    const { why, line } = broken;
    throw new WrittenError(file, (line ?? 1) + before, `this is no YAML: ${why}. Correct the line.`);
  }
  const parsed = schema.safeParse(yaml.toJS());
  if (parsed.success) return parsed.data;
  const issue = firstOf(parsed.error.issues) as Issue;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const line = lineOf(yaml, lines, [...issue.path, ...keys]) ?? 1;
  throw new WrittenError(file, line + before, tellIssue(issue));
}

