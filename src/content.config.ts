import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { glossarySchema } from './lib/model/glossary.ts';
import { themeFileSchema } from './lib/themes/written-theme.ts';

/** Where the generated content is: a library built from another folder keeps its own in a cache. */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';

const mdx = (base: string) => glob({ pattern: '*.mdx', base, retainBody: false });

/** The whole list is one entry: rules such as “one general sense” concern all of it. */
const glossary = file('content/glossary.yaml', {
  parser: (text) => ({ glossary: { entries: parse(text) as unknown } }),
});

export const collections = {
  reports: defineCollection({ loader: mdx(`${contentDir}/reports`), schema: z.object({}) }),
  themes: defineCollection({ loader: mdx('content/themes'), schema: themeFileSchema }),
  glossary: defineCollection({ loader: glossary, schema: z.object({ entries: glossarySchema }) }),
};
