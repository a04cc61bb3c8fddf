import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writePages, type MarkdownDocument } from './markdown-of.ts';
import { measure, type Cost } from '../measure/measure-process.ts';
import { install } from './install-tool.ts';
import { scratch } from '../measure/scratch.ts';
import type { SiteKind } from './site-sizes.ts';

/** Another tool that makes a site of Markdown, with the search that it comes with. */
export interface OtherTool extends SiteKind {
  /** Folder of its manifest, lock and configuration in `scripts/bench/tools`. */
  folder: string;
  /** What becomes of the files of configuration: from → to. */
  configuration: Record<string, string>;
  pages: string;
  build: string[];
  /** What a build leaves behind for the next one. */
  caches: string[];
  output: string;
}

export const starlight: OtherTool = {
  name: 'Starlight',
  folder: 'starlight',
  configuration: {
    'astro.config.mjs': 'astro.config.mjs',
    'content.config.mjs': 'src/content.config.mjs',
  },
  pages: 'src/content/docs',
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  output: 'dist',
  search: {
    path: '/',
    opener: { button: 'button[data-open-modal]', opened: 'dialog[open]' },
    field: '.pagefind-ui__search-input',
    hit: '.pagefind-ui__result-link',
  },
  index: /^pagefind\//,
  report: /^reports\/[^/]+\/index\.html$/,
};

export const vitepress: OtherTool = {
  name: 'VitePress',
  folder: 'vitepress',
  configuration: { 'vitepress.config.mjs': 'docs/.vitepress/config.mjs' },
  pages: 'docs',
  build: ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'],
  caches: ['docs/.vitepress/cache'],
  output: 'docs/.vitepress/dist',
  search: {
    path: '/',
    opener: { button: '#local-search button', opened: '.VPLocalSearchBox' },
    field: '#localsearch-input',
    hit: '.VPLocalSearchBox a.result',
  },
  index: /@localSearchIndex[^/]*\.js$/,
  report: /^reports\/[^/]+\.html$/,
};

/** Installs a tool, if it isn't yet, and gives it its pages. @throws Error if it can't be installed */
export async function prepare(
  tool: OtherTool,
  documents: readonly MarkdownDocument[],
): Promise<void> {
  const home = await install(tool.folder);
  writePages(documents, join(home, tool.pages));
  for (const [from, to] of Object.entries(tool.configuration)) {
    mkdirSync(dirname(join(home, to)), { recursive: true });
    cpSync(resolve(import.meta.dirname, '../tools', tool.folder, from), join(home, to));
  }
}

/** Builds the site that was prepared, with nothing left from a former build. @throws Error if the build fails */
export async function build(tool: OtherTool, name: string): Promise<{ cost: Cost; site: string }> {
  const home = scratch('tools', tool.folder);
  for (const folder of [...tool.caches, tool.output]) {
    rmSync(join(home, folder), { recursive: true, force: true });
  }
  const cost = await measure({ args: tool.build, cwd: home });
  if (cost.code !== 0) throw new Error(`${tool.name}:\n${cost.output.slice(-2000)}`);
  const site = scratch('sites', `${tool.folder}-${name}`);
  rmSync(site, { recursive: true, force: true });
  mkdirSync(dirname(site), { recursive: true });
  renameSync(join(home, tool.output), site);
  return { cost, site };
}
