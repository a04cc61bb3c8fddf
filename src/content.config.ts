import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { themeSchema } from './lib/model/theme.ts';

/** Where the generated content is: a library built from another folder keeps its own in a cache. */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';

const mdx = (base: string) => glob({ pattern: '*.mdx', base, retainBody: false });

export const collections = {
  reports: defineCollection({ loader: mdx(`${contentDir}/reports`), schema: z.object({}) }),
  themes: defineCollection({ loader: mdx('content/themes'), schema: themeSchema }),
};
