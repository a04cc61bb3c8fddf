import { z } from 'astro/zod';

/** Capitals, perhaps with small letters and an ampersand between them; without the s of a plural. */
const abbreviationPattern = /^[A-Z][A-Za-z]*(?:&[A-Z][A-Za-z]*)*$/;

/**
 * One sense of an abbreviation. Letters that stand for two things have two entries, one each; the long
 * forms of one entry all name the same thing.
 */
export const glossaryEntrySchema = z.strictObject({
  abbreviation: z
    .string()
    .regex(abbreviationPattern, 'must be letters as printed, without the s of a plural'),
  /** In the singular and with straight apostrophes; the first is the one that is shown. */
  forms: z.array(z.string().trim().min(1)).min(1),
  /**
   * Whether inspectors use it in this sense everywhere, so that it holds also where a document doesn't
   * define it; otherwise it holds in the documents that define it so.
   */
  general: z.boolean().default(false),
  /**
   * Wordings that a document prints by a slip or in passing: recognised there as this sense, and neither
   * shown as a long form nor searched for.
   */
  alsoPrinted: z.array(z.string().trim().min(1)).default([]),
  /** What a reader should know beside the words. */
  note: z.string().optional(),
});

export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

/** What stands twice in a list, of what `keysOf` gives for each entry. */
function repeated(
  entries: readonly GlossaryEntry[],
  keysOf: (entry: GlossaryEntry) => string[],
): { index: number; key: string }[] {
  const keys = entries.flatMap((entry, index) => keysOf(entry).map((key) => ({ index, key })));
  return keys.filter(({ key }, at) => keys.findIndex((one) => one.key === key) !== at);
}

/** `content/glossary.yaml`: no long form twice for one abbreviation, and at most one general sense. */
export const glossarySchema = z.array(glossaryEntrySchema).superRefine((entries, context) => {
  const report = (index: number, message: string): void =>
    context.addIssue({ code: 'custom', path: [index], message });
  const letters = ({ abbreviation }: GlossaryEntry): string => abbreviation.toUpperCase();
  const forms = (entry: GlossaryEntry): string[] =>
    entry.forms.map((form) => `${letters(entry)}: ${form.toLowerCase()}`);
  for (const { index, key } of repeated(entries, forms)) {
    report(index, `“${key}” stands here twice: remove one`);
  }
  for (const { index, key } of repeated(entries, (one) => (one.general ? [letters(one)] : []))) {
    report(index, `${key} has two general senses: only one can hold where a document defines none`);
  }
});
