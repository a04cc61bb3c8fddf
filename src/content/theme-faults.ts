import path from 'node:path';
import type { LibraryDocument } from '../lib/model/document.ts';
import { checkTheme, type Known } from '../lib/themes/check-theme.ts';
import type { ThemeFault, ThemeFile } from './read-themes.ts';

const headings = ['## What counts', "## What doesn't count"];

function bodyFaults({ file, body, theme }: ThemeFile): ThemeFault[] {
  if (theme === null) return [];
  const plain = body.replaceAll('’', "'");
  return headings
    .filter((heading) => !plain.split('\n').includes(heading))
    .map((heading) => ({
      file,
      line: 1,
      message: `below the second “---” there has to be a heading “${heading}”, with a paragraph or a list under it.`,
    }));
}

function textsOf(documents: readonly LibraryDocument[]): Known['textAt'] {
  const held = new Map(
    documents.map(({ meta, blocks }) => [
      meta.slug,
      new Map(blocks.map(({ id, text }) => [id, text])),
    ]),
  );
  return (report, paragraph) => {
    const texts = held.get(report);
    return texts === undefined ? null : texts.get(paragraph);
  };
}

/**
 * Says in words what is wrong with the files of themes.
 * @param documents those of the library, for the words of the examples
 */
export function faultsOfThemes(
  files: readonly ThemeFile[],
  documents: readonly LibraryDocument[],
): ThemeFault[] {
  const textAt = textsOf(documents);
  const themes = new Set(files.map(({ file }) => path.basename(file, '.mdx')));
  return files.flatMap((one) => {
    const { file, theme, faults, lineOf } = one;
    if (theme === null) return faults;
    const fileName = path.basename(file, '.mdx');
    const doubts = checkTheme(theme, { themes, fileName, textAt });
    const found = doubts.map(({ place, message }) => ({ file, line: lineOf(place), message }));
    return [...faults, ...found, ...bodyFaults(one)];
  });
}
