import { z } from 'astro/zod';

/** What a paragraph is in a chain (contract, Data). */
export const chainRoles = [
  'recommendation',
  'finding',
  'action',
  'statement',
  'later-finding',
] as const;

/** One paragraph of a chain. */
export const chainLinkSchema = z.strictObject({
  report: z.string(),
  anchor: z.string(),
  role: z.enum(chainRoles),
  /** First 8 hex digits of the deepHash of the text that was read when the link was made. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{8}$/u)
    .optional(),
});

/** Paragraphs that concern one matter, from what was asked for to what was found later. */
export const chainSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/u),
  title: z.string(),
  links: z.array(chainLinkSchema).min(1),
  /** Reports that were read and say nothing on the matter. */
  nothingIn: z.array(z.string()).optional(),
});

/** `content/chains/<authority>.yaml`. */
export const chainFileSchema = z.strictObject({
  authority: z.string(),
  chains: z.array(chainSchema).min(1),
});

export type ChainRole = (typeof chainRoles)[number];
export type ChainLink = z.infer<typeof chainLinkSchema>;
/** A chain with the slug of the council that it concerns. */
export type Chain = z.infer<typeof chainSchema> & { authority: string };
