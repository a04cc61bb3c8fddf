import path from 'node:path';
import { faultsOfThemes } from '../src/content/theme-faults.ts';
import { readDocuments } from '../src/content/read-generated.ts';
import { readThemeFiles } from '../src/content/read-themes.ts';
import type { LibraryDocument } from '../src/lib/model/document.ts';
import type { Theme } from '../src/lib/model/theme.ts';
import { sharesOf, tooWide } from '../src/lib/themes/shares.ts';
import { run } from './io/terminal/command.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function printShares(themes: readonly Theme[], documents: readonly LibraryDocument[]): void {
  for (const { theme, count, share, terms } of sharesOf(themes, documents)) {
    console.log(`${theme.slug}: ${count} paragraphs, ${percent(share)}`);
    if (themes.length > 1) continue;
    for (const [term, found] of terms) console.log(`  ${found}  ${term}`);
  }
}

/** Says what is wrong with the themes of a folder and where they occur. @returns 1 if one has a fault */
async function check(folder: string, content: string, slug: string | undefined): Promise<number> {
  const files = readThemeFiles(folder);
  const documents = await readDocuments(content);
  const concerns = (file: string) => slug === undefined || path.basename(file, '.mdx') === slug;
  if (!files.some(({ file }) => concerns(file)))
    throw new Error(`There is no file ${path.join(folder, `${slug ?? '*'}.mdx`)}.`);
  const faults = faultsOfThemes(files, documents).filter(({ file }) => concerns(file));
  for (const { file, line, message } of faults) console.error(`${file}, line ${line}: ${message}`);
  const sound = files.flatMap(({ theme, file }) => (theme !== null && concerns(file) ? theme : []));
  printShares(sound, documents);
  const all = files.flatMap(({ theme }) => theme ?? []);
  for (const { theme, share } of tooWide(all, documents)) {
    console.error(
      `${theme.slug} is found in ${percent(share)} of all paragraphs: more than a fifth. Divide it: write themes that name it as their “parent”.`,
    );
  }
  console.log(
    faults.length === 0 ? `${sound.length} themes, nothing wrong.` : `${faults.length} to mend.`,
  );
  return faults.length === 0 ? 0 : 1;
}

await run(
  {
    name: 'npm run check-themes',
    does: 'Says in words what is wrong with the themes in content/themes, and in how many paragraphs each is found.',
    takes: '[THEME]',
    options: {
      content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
      themes: { type: 'string', default: 'content/themes' },
    },
    help: {
      content: { value: 'FOLDER', does: 'the documents to look in, content/ if none is named' },
      themes: { value: 'FOLDER', does: 'the themes, content/themes/ if none is named' },
    },
    example: 'npm run check-themes -- private-fostering',
  },
  ({ values: { themes, content }, positionals: [slug] }) => check(themes, content, slug),
);
