import { z } from 'astro/zod';

const words = z.array(
  z
    .string()
    .trim()
    .min(1)
    .regex(/^[^|=>"]+$/, 'must be words alone, without | = > or quotation marks'),
);

/** A line of `content/thesaurus.yaml`: what readers say, and what reports write in its place. */
const lineSchema = z.strictObject({
  say: words.min(1),
  find: words.min(1),
  /** Whether the other way round too. */
  both: z.boolean().default(false),
  /** Where it isn't plain. */
  why: z.string().optional(),
});

export type ThesaurusLine = z.infer<typeof lineSchema>;

/** `content/thesaurus.yaml`: nothing is said twice in one line. */
export const thesaurusSchema = z.array(lineSchema).superRefine((lines, context) => {
  for (const [index, { say }] of lines.entries()) {
    const twice = say.find((word, at) => say.indexOf(word) !== at);
    if (twice !== undefined) {
      const message = `“${twice}” stands here twice: remove one`;
      context.addIssue({ code: 'custom', path: [index], message });
    }
  }
});
