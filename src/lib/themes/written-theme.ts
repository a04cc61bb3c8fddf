import { z } from 'astro/zod';
import {
  examplesSchema,
  exceptionSchema,
  measuredSchema,
  scopeSchema,
  termSchema,
  type Theme,
  type ThemeException,
  type ThemeTerm,
} from '../model/theme.ts';
import { plainWords, readWords, type Wording } from './written-words.ts';

/** Words as people write them; what can't be read is told in words. */
const wordsSchema = z.string().superRefine((written, context) => {
  const read = readWords(written);
  if ('fault' in read) context.addIssue({ code: 'custom', message: read.fault });
});
const listSchema = z.union([wordsSchema, z.array(wordsSchema).min(1)]);

const writtenTermSchema = z.strictObject({
  name: z.string().optional(),
  words: listSchema,
  /** What the same sentence has to say as well: one of these. */
  with: listSchema.optional(),
  /** Whether the sentence before may say it instead. */
  'or-before': z.boolean().optional(),
  /** What the same sentence must not say. */
  unless: listSchema.optional(),
});
const writtenExceptionSchema = z.strictObject({
  name: z.string().optional(),
  words: listSchema,
  why: z.string(),
});

/** The head of `content/themes/<slug>.mdx`, as a person writes it. */
export const writtenThemeSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be small letters with hyphens'),
  title: z.string().min(1),
  definition: z.string().min(20, 'must say in a sentence what the theme is'),
  parent: z.string().optional(),
  abbreviations: z.record(z.string(), z.string()).optional(),
  terms: z
    .array(z.union([wordsSchema, writtenTermSchema, z.strictObject(termSchema.shape)]))
    .min(1),
  exceptions: z
    .array(z.union([writtenExceptionSchema, z.strictObject(exceptionSchema.shape)]))
    .default([]),
  scope: scopeSchema,
  examples: examplesSchema,
  measured: measuredSchema.optional(),
  atParagraphs: z.boolean().optional(),
});

export type WrittenTheme = z.infer<typeof writtenThemeSchema>;

const listed = (words: string | string[]): string[] => [words].flat();

function compileWords(words: string | string[]): Wording {
  const read = listed(words).map(readWords);
  const sound = read.flatMap((one) => ('fault' in one ? [] : [one]));
  if (sound.length === 1) return sound[0]!;
  const pattern = sound.map((one) => one.pattern).join('|');
  return { pattern, keys: [...new Set(sound.flatMap(({ keys }) => keys))] };
}

const patternOf = (words: string | string[] | undefined): string | undefined =>
  words === undefined ? undefined : compileWords(words).pattern;

function given<T extends object>(all: T): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
}

function compileTerm(written: WrittenTheme['terms'][number]): ThemeTerm {
  if (typeof written === 'string') return { name: plainWords(written), ...compileWords(written) };
  if ('pattern' in written) return written;
  const name = written.name ?? plainWords(listed(written.words)[0] ?? '');
  return given({
    name,
    ...compileWords(written.words),
    near: patternOf(written.with),
    nearBefore: written['or-before'],
    unless: patternOf(written.unless),
  }) as ThemeTerm;
}

function compileException(written: WrittenTheme['exceptions'][number]): ThemeException {
  if ('pattern' in written) return written;
  const name = written.name ?? plainWords(listed(written.words)[0] ?? '');
  return { name, ...compileWords(written.words), why: written.why };
}

/** Makes of a theme as it is written what the search, the pages and the data need. */
export function toTheme(written: WrittenTheme): Theme {
  const { abbreviations = {}, terms, exceptions, ...rest } = written;
  const letters = Object.keys(abbreviations).map((one) => ({
    name: one,
    ...compileWords(`${one}(s)`),
  }));
  return {
    ...rest,
    abbreviations,
    terms: [...terms.map(compileTerm), ...letters],
    exceptions: exceptions.map(compileException),
  };
}

/** The head of a theme's file, read and made ready. */
export const themeFileSchema = writtenThemeSchema.transform(toTheme);
