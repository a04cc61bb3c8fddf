import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { astroCacheOf } from './src/astro-cache.ts';
import { place } from './src/site.ts';

/** Astro 7 warns once for every MDX file (withastro/astro issue 18087); it says nothing about the text. */
const isMdxDirectiveWarning = (log) => log.code === 'MODULE_LEVEL_DIRECTIVE';

const cacheDir = astroCacheOf(process.env.CONTENT_DIR ?? 'content');

/** Every page names its files: their names are short. */
const assets = '_astro';

export default defineConfig({
  cacheDir,
  ...(place.origin === null ? {} : { site: place.origin }),
  base: place.base,
  trailingSlash: 'always',
  integrations: [mdx(), ...(place.origin === null ? [] : [sitemap()])],
  // A quotation is verbatim: no curled quotes, no dashes for hyphens.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: `${assets}/[hash].js`,
              chunkFileNames: `${assets}/[hash].js`,
              assetFileNames: `${assets}/[hash][extname]`,
            },
          },
        },
      },
    },
    build: {
      // The content security policy allows no inline script and no data URL.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { assetFileNames: `${assets}/[hash][extname]` },
        onLog(level, log, handler) {
          if (!isMdxDirectiveWarning(log)) handler(level, log);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
