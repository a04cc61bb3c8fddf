import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Theme } from '../lib/model/theme.ts';
import { themeFileSchema } from '../lib/themes/written-theme.ts';
import { themeMessage } from './theme-messages.ts';

/** What is wrong in a theme's file, in words. */
export interface ThemeFault {
  file: string;
  /** Line of the file, from 1. */
  line: number;
  message: string;
}

/** A theme's file, read. */
export interface ThemeFile {
  file: string;
  /** Null where its head can't be read. */
  theme: Theme | null;
  body: string;
  faults: ThemeFault[];
  /** The line on which something of the head stands. */
  lineOf: (place: readonly PropertyKey[]) => number;
}

const headed = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s;

/** The line of the head's innermost part that is there, counted in the file: the head begins on line 2. */
function lineIn(document: Document, lines: LineCounter, place: readonly PropertyKey[]): number {
  for (let depth = place.length; depth > 0; depth--) {
    const node = document.getIn(place.slice(0, depth), true) as { range?: number[] } | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line + 1;
  }
  return 2;
}

function readHead(file: string, head: string, body: string): ThemeFile {
  const lines = new LineCounter();
  const document = parseDocument(head, { lineCounter: lines });
  const lineOf = (place: readonly PropertyKey[]) => lineIn(document, lines, place);
  const broken = document.errors.map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line + 1,
    message: `this can't be read: ${message.split(/ at line |\n/)[0]}. Text with a colon or a quotation mark in it goes on a line of its own after “>-”.`,
  }));
  if (broken.length > 0) return { file, theme: null, body, faults: broken, lineOf };
  const parsed = themeFileSchema.safeParse(document.toJS());
  if (parsed.success) return { file, theme: parsed.data, body, faults: [], lineOf };
  const faults = parsed.error.issues.map((issue) => {
    const { place, message } = themeMessage(issue);
    return { file, line: lineOf(place), message };
  });
  return { file, theme: null, body, faults, lineOf };
}

function faultyFile(file: string, message: string): ThemeFile {
  return { file, theme: null, body: '', faults: [{ file, line: 1, message }], lineOf: () => 1 };
}

/** Reads one theme's file and says what is wrong in its head. @param file its path, for the messages */
export function readThemeFile(file: string, text: string): ThemeFile {
  const [, head, body = ''] = headed.exec(text) ?? [];
  if (head !== undefined) return readHead(file, head, body);
  const message =
    'the file has to begin with a line “---”, then slug, title and the rest, then another line “---”.';
  return faultyFile(file, message);
}

/** Reads the files of all themes of a folder, in the order of their names. */
export function readThemeFiles(folder: string): ThemeFile[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      return name.endsWith('.mdx')
        ? readThemeFile(file, readFileSync(file, 'utf8'))
        : faultyFile(file, 'only themes (.mdx) stand here. Rename or remove it.');
    });
}

/**
 * Reads the themes of a folder, in the order of their slugs.
 * @throws Error that says of each file, line by line, what is wrong in its head
 */
export function readThemes(folder: string): Theme[] {
  const files = readThemeFiles(folder);
  const faults = files.flatMap((one) => one.faults);
  if (faults.length > 0)
    throw new Error(faults.map((one) => `${one.file}:${one.line}: ${one.message}`).join('\n'));
  return files.flatMap(({ theme }) => theme ?? []);
}
