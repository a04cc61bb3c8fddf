import type { Block } from './block.ts';
import { z } from 'astro/zod';

/** On which pages of another source of a document one of its texts stands. */
export const pageFactSchema = z.strictObject({
  /** The block's `hash`, or `deepHash` if it has no words of its own: a fact belongs to a text, not to a place. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  page: z.number().int().positive(),
  pageEnd: z.number().int().positive(),
  printedPage: z.string().nullable(),
  /** The first words of the text, for those who review the file; not used. */
  begins: z.string(),
});

/** `seeds/pages/<source>.yaml`: the pages of a text that has none, from the same document as a PDF. */
export const pageFactsSchema = z.strictObject({
  from: z.strictObject({
    /** Name of the file that the pages are taken from; it need not be kept. */
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    pages: z.number().int().positive(),
  }),
  /** In reading order; of two equal texts the first fact is the first one's. */
  blocks: z.array(pageFactSchema),
});

export type PageFact = z.infer<typeof pageFactSchema>;
export type PageFacts = z.infer<typeof pageFactsSchema>;

/** By what a block's text is known: its own words, or where it has none (a table without caption) those below it. */
export function textKey({
  text,
  hash,
  deepHash,
}: Pick<Block, 'text' | 'hash' | 'deepHash'>): string {
  return text === '' ? deepHash : hash;
}
