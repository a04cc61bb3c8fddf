import { z } from 'astro/zod';

/** What makes a text about a theme: patterns of words, and phrases that don't count. */
export const themeSchema = z.object({
  slug: z.string(),
  title: z.string(),
  definition: z.string(),
  /** JavaScript regular expressions, matched without regard to case, flag `u`. */
  terms: z.array(z.object({ name: z.string(), pattern: z.string() })).min(1),
  /** Expressions for phrases that look like a term and are none; they are masked first. */
  exceptions: z.array(z.object({ name: z.string(), pattern: z.string(), why: z.string() })),
  scope: z.object({ kinds: z.array(z.string()), frameworks: z.array(z.string()) }),
});

/** One paragraph that states something about a theme; offsets in code points of the block's text. */
export const occurrenceSchema = z.object({
  report: z.string(),
  anchor: z.string(),
  matches: z
    .array(
      z.object({
        term: z.string(),
        text: z.string(),
        start: z.number().int().nonnegative(),
        end: z.number().int().positive(),
      }),
    )
    .min(1),
});

/** `content/occurrences/<theme>.json`. */
export const themeOccurrencesSchema = z.object({
  contract: z.literal(1),
  theme: z.string(),
  occurrences: z.array(occurrenceSchema),
});

export type Theme = z.infer<typeof themeSchema>;
export type Occurrence = z.infer<typeof occurrenceSchema>;
export type ThemeOccurrences = z.infer<typeof themeOccurrencesSchema>;
