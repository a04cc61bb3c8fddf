import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { astroCacheOf } from './src/astro-cache.ts';
import { readLedgers } from './src/content/read-ledgers.ts';
import { givenUpSlugs } from './src/lib/ledger/former-slugs.ts';
import { sheetPage } from './src/lib/library/theme-at-council/page-sheet.ts';
import { councilPagesMapPath, reportPath } from './src/lib/url.ts';
import { scriptChunks } from './src/script-chunks.ts';
import { library, place, publicUrl } from './src/site.ts';

/** Astro 7 warns once for every MDX file (withastro/astro issue 18087); it says nothing about the text. */
const isMdxDirectiveWarning = (log) => log.code === 'MODULE_LEVEL_DIRECTIVE';

const contentDir = process.env.CONTENT_DIR ?? 'content';
const cacheDir = astroCacheOf(contentDir);

/** Addresses that documents gave up forward, and are no pages to be found. */
const formerPages = [...givenUpSlugs(readLedgers(contentDir).ledgers.values()).keys()].map((slug) =>
  publicUrl(reportPath(slug)),
);
/** What documents were before they were corrected is no page to be found either. */
const isFormerText = (page) => /\/reports\/[^/]+\/before\//.test(page);
/** What pages are made of later is none either. */
const sheet = publicUrl(sheetPage.path);
const isPageToFind = (page) =>
  page !== sheet && !isFormerText(page) && !formerPages.some((former) => page.startsWith(former));

/** What asks other libraries is in no script where there are none. */
const hasOthers = library.others.length > 0;

/**
 * Tells pages whether the site is built or the development server renders them as they are asked for: what
 * bundlers tell follows the environment, which tests and hosts set as they like.
 */
const toldCommand = {
  name: 'told-command',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      const define = { IS_BUILD: String(command === 'build'), HAS_OTHERS: String(hasOthers) };
      updateConfig({ vite: { define } });
    },
  },
};

/** Every page names its files: their names are short. */
const assets = '_astro';

export default defineConfig({
  cacheDir,
  ...(place.origin === null ? {} : { site: place.origin }),
  base: place.base,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    toldCommand,
    ...(place.origin === null
      ? []
      : [sitemap({ filter: isPageToFind, customSitemaps: [publicUrl(councilPagesMapPath)] })]),
  ],
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
              codeSplitting: { groups: scriptChunks },
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
