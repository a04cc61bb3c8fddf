import { z } from 'astro/zod';

/**
 * Whether an expression may run over any text: it compiles, needs at least one sign, and repeats
 * nothing without a bound, so that the cost of a match doesn't grow with the length of the text.
 */
function isBoundedPattern(pattern: string): boolean {
  const bare = pattern.replace(/\\./gu, '').replace(/\[[^\]]*\]/gu, '');
  if (/[*+]|\{\d+,\}/u.test(bare)) return false;
  try {
    return !new RegExp(pattern, 'iu').test('');
  } catch {
    return false;
  }
}

/**
 * JavaScript regular expression, flags `i` and `u`, matched against folded text: straight
 * apostrophes and quotation marks, plain hyphens, one space between words.
 */
export const patternSchema = z.string().refine(isBoundedPattern, {
  message: 'must compile, match at least one sign and repeat nothing without a bound',
});

/**
 * Beginnings of words, in lower case, one of which a word of every match has. A sentence without such
 * a word need not be searched; where none are given, every sentence is.
 */
export const keysSchema = z.array(z.string().min(2)).min(1);

/** Further lists of beginnings, in lower case: a word of every match has one of each list, too. */
export const alsoSchema = z.array(keysSchema);

/** Words that make a text speak of a theme. */
export const termSchema = z.strictObject({
  name: z.string(),
  pattern: patternSchema,
  keys: keysSchema.optional(),
  also: alsoSchema.optional(),
  /** For a term too wide alone: what the same sentence must say as well. */
  near: patternSchema.optional(),
  /** Whether the sentence before may say it instead. */
  nearBefore: z.boolean().optional(),
  /** What the same sentence must not say. */
  unless: patternSchema.optional(),
});

/** A phrase that looks like a term and is none. */
export const exceptionSchema = z.strictObject({
  name: z.string(),
  pattern: patternSchema,
  keys: keysSchema.optional(),
  also: alsoSchema.optional(),
  why: z.string(),
});

/** How well the terms agree with a careful reader, and on what that was measured. */
export const measuredSchema = z.strictObject({
  precision: z.number().min(0).max(1),
  recall: z.number().min(0).max(1),
  sample: z.string(),
});

/** A sentence of a published report that shows what counts, or what doesn't. */
export const exampleSchema = z.strictObject({
  /** Slug of the report, and the anchor of its paragraph. */
  report: z.string().regex(/^[a-z0-9-]+$/u, 'must be a report’s slug, such as york-2016-sif'),
  paragraph: z.string().regex(/^[a-z0-9-]+$/u, 'must be a paragraph’s anchor, such as para-28'),
  /** Verbatim. */
  text: z.string().min(8),
  why: z.string().optional(),
});

/** Sentences that count and sentences that don't. */
export const examplesSchema = z.strictObject({
  counts: z.array(exampleSchema),
  nearMisses: z.array(exampleSchema),
});

/** Kinds and frameworks of documents in which a theme can be expected; empty for all. */
export const scopeSchema = z.strictObject({
  kinds: z.array(z.string()),
  frameworks: z.array(z.string()),
});

/** What makes a text about a theme: patterns of words, and phrases that don't count. */
export const themeSchema = z.strictObject({
  slug: z.string(),
  title: z.string(),
  definition: z.string(),
  /** The wider theme that it is a part of. */
  parent: z.string().optional(),
  /** What the letters that reports use for it stand for. */
  abbreviations: z.record(z.string(), z.string()).optional(),
  /** In order of precedence: what an earlier term has matched is not matched again. */
  terms: z.array(termSchema).min(1),
  /** Masked before any term is looked for. */
  exceptions: z.array(exceptionSchema),
  scope: scopeSchema,
  examples: examplesSchema.optional(),
  measured: measuredSchema.optional(),
  /** Whether it is named at each of its paragraphs, in the page of a report, its data and the search. */
  atParagraphs: z.boolean().optional(),
});

/** Where a term stands in a block's text: what is printed there, and its offsets in code points. */
export const matchSchema = z.object({
  term: z.string(),
  text: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});

/** One paragraph that states something about a theme. */
export const occurrenceSchema = z.object({
  report: z.string(),
  anchor: z.string(),
  matches: z.array(matchSchema).min(1),
});

/** `content/occurrences/<theme>.json`. */
export const themeOccurrencesSchema = z.object({
  contract: z.literal(1),
  theme: z.string(),
  occurrences: z.array(occurrenceSchema),
});

export type Theme = z.infer<typeof themeSchema>;
export type ThemeTerm = z.infer<typeof termSchema>;
export type ThemeException = z.infer<typeof exceptionSchema>;
export type ThemeExample = z.infer<typeof exampleSchema>;
export type TermMatch = z.infer<typeof matchSchema>;
export type Occurrence = z.infer<typeof occurrenceSchema>;
export type ThemeOccurrences = z.infer<typeof themeOccurrencesSchema>;
