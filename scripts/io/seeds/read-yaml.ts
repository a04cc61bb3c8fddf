import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { lineOf, yamlError } from '../../../src/content/yaml-lines.ts';
import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import { fileError } from './find-documents.ts';

type Issue = z.core.$ZodIssue;

/** Facts that no manifest may give: only a document can print them (contract, Fields). */
const onlyPrinted = /^(?:licence|license|published|inspection\w*|judgements?|grades?)$/iu;

function unknownKey(key: string): string {
  return onlyPrinted.test(key)
    ? `“${key}” can’t be given here: what a document doesn’t print stays unknown. Remove the line.`
    : `“${key}” is no key of an entry. Correct its spelling, or remove the line.`;
}

function issueErrors(name: string, yaml: Document, lines: LineCounter, issue: Issue): Diagnostic[] {
  const { path: place } = issue;
  if (issue.code !== 'unrecognized_keys') {
    const what = place.length === 0 ? 'The whole file' : `Entry ${place.join('.')}`;
    const remedy = issue.code === 'custom' ? '' : ' Correct it.';
    const message = `${what}: ${issue.message}.${remedy}`;
    return [fileError(name, 'manifest', message, lineOf(yaml, lines, place))];
  }
  return issue.keys.map((key) =>
    fileError(name, 'manifest', unknownKey(key), lineOf(yaml, lines, [...place, key])),
  );
}

/** A YAML file in its form, null where there is none, or what is wrong with it and on which line. */
export function readYaml<T>(folder: string, name: string, schema: z.ZodType<T>): T | null | Diagnostic[] {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  const lines = new LineCounter();
  const yaml = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const error = yamlError(yaml);
  if (error !== null) {
    const message = `The file is no YAML: ${error.why}. Correct the line.`;
    return [fileError(name, 'manifest', message, error.line)];
  }
  const parsed = schema.safeParse(yaml.toJS() ?? []);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.flatMap((issue) => issueErrors(name, yaml, lines, issue));
}

/** Whether reading a file gave what is wrong with it. */
export const isBad = (read: unknown): read is Diagnostic[] =>
  Array.isArray(read) && read.some((one) => (one as Partial<Diagnostic>).rule === 'manifest');
