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
const patternSchema = z.string().refine(isBoundedPattern, {
  message: 'must compile, match at least one sign and repeat nothing without a bound',
});

/** Words that make a text speak of a theme. */
export const termSchema = z.strictObject({
  name: z.string(),
  pattern: patternSchema,
  /** For a term too wide alone: what the same sentence must say as well. */
  near: patternSchema.optional(),
});

/** A phrase that looks like a term and is none. */
export const exceptionSchema = z.strictObject({
  name: z.string(),
  pattern: patternSchema,
  why: z.string(),
});

/** How well the terms agree with a careful reader, and on what that was measured. */
export const measuredSchema = z.strictObject({
  precision: z.number().min(0).max(1),
  recall: z.number().min(0).max(1),
  sample: z.string(),
});

/** What makes a text about a theme: patterns of words, and phrases that don't count. */
export const themeSchema = z.strictObject({
  slug: z.string(),
  title: z.string(),
  definition: z.string(),
  /** In order of precedence: what an earlier term has matched is not matched again. */
  terms: z.array(termSchema).min(1),
  /** Masked before any term is looked for. */
  exceptions: z.array(exceptionSchema),
  /** Kinds and frameworks of documents in which the theme can be expected; empty for all. */
  scope: z.strictObject({ kinds: z.array(z.string()), frameworks: z.array(z.string()) }),
  measured: measuredSchema.optional(),
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
export type TermMatch = z.infer<typeof matchSchema>;
export type Occurrence = z.infer<typeof occurrenceSchema>;
export type ThemeOccurrences = z.infer<typeof themeOccurrencesSchema>;
