import { z } from 'astro/zod';

const heading = z.strictObject({ kind: z.literal('heading'), text: z.string() });
const note = z.strictObject({ kind: z.literal('note'), text: z.string() });
const paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  slug: z.string().regex(/^[a-z0-9-]+$/),
  anchor: z.string().regex(/^[a-z0-9-]+$/),
  /** First 8 hex digits of the deepHash of the text that was taken. */
  hash: z.string().regex(/^[0-9a-f]{8}$/),
  /** The quotation as taken, verbatim. */
  text: z.string(),
});

/** What a briefing is made of, in its order. */
export const briefingItemSchema = z.discriminatedUnion('kind', [heading, note, paragraph]);

/** A reader's briefing: paragraphs of the library, with headings and notes between them. */
export const briefingSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  items: z.array(briefingItemSchema),
});

export type BriefingItem = z.infer<typeof briefingItemSchema>;
export type Briefing = z.infer<typeof briefingSchema>;
