import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { ledgerSchema } from './lib/model/anchor.ts';
import { documentSchema } from './lib/model/document.ts';
import { glossarySchema } from './lib/model/glossary.ts';
import { themeOccurrencesSchema, themeSchema } from './lib/model/theme.ts';

/** Where the generated content is: a library built from another folder keeps its own in a cache. */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';

const json = (folder: string) => glob({ pattern: '*.json', base: `${contentDir}/${folder}` });
const mdx = (base: string) => glob({ pattern: '*.mdx', base, retainBody: false });

/** The whole list is one entry: rules such as “one general sense” concern all of it. */
const glossary = file('content/glossary.yaml', {
  parser: (text) => ({ glossary: { entries: parse(text) as unknown } }),
});

export const collections = {
  documents: defineCollection({ loader: json('documents'), schema: documentSchema }),
  reports: defineCollection({ loader: mdx(`${contentDir}/reports`), schema: z.object({}) }),
  anchors: defineCollection({ loader: json('anchors'), schema: ledgerSchema }),
  occurrences: defineCollection({ loader: json('occurrences'), schema: themeOccurrencesSchema }),
  themes: defineCollection({ loader: mdx('content/themes'), schema: themeSchema }),
  glossary: defineCollection({ loader: glossary, schema: z.object({ entries: glossarySchema }) }),
};
