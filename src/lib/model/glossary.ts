import { z } from 'astro/zod';

/** Capitals, perhaps with small letters and an ampersand between them; without the s of a plural. */
const abbreviationPattern = /^[A-Z][A-Za-z]*(?:&[A-Z][A-Za-z]*)*$/;

/**
 * One sense of an abbreviation. Letters that stand for two things have two entries, one each; the long
 * forms of one entry all name the same thing.
 */
export const glossaryEntrySchema = z.object({
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
  /** What a reader should know beside the words. */
  note: z.string().optional(),
});

/** `content/glossary.yaml`: no long form twice for one abbreviation, and at most one general sense. */
export const glossarySchema = z.array(glossaryEntrySchema).superRefine((entries, context) => {
  const senses = new Set<string>();
  const general = new Set<string>();
  entries.forEach(({ abbreviation, forms, general: isGeneral }, index) => {
    for (const form of forms) {
      const sense = `${abbreviation} ${form.toLowerCase()}`;
      if (senses.has(sense))
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `${abbreviation} has “${form}” twice: remove one`,
        });
      senses.add(sense);
    }
    if (!isGeneral) return;
    if (general.has(abbreviation))
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `${abbreviation} has two general senses: only one can hold where a document defines none`,
      });
    general.add(abbreviation);
  });
});

export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
