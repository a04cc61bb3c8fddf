import { escapeHtml } from '../../citation/citation-runs.ts';
import { themeCouncilPath } from '../../url.ts';

/** What is told apart of pages that have the same frame. */
export interface SheetPage {
  title: string;
  description: string;
  path: string;
}

/** No theme and no council has this name. */
const nobody = '-';

/** The page that Astro makes once, with marks where each page of a theme at a council has its own. */
export const sheetPage: SheetPage & { theme: string; council: string; main: string } = {
  theme: nobody,
  council: nobody,
  title: '[[title]]',
  description: '[[description]]',
  path: themeCouncilPath(nobody, nobody),
  main: '[[main]]',
};

/** In characters; the aim is 70 as they are written, where an apostrophe takes five. */
const longestHeading = 64;

/** What a tab calls a page: its title before the library's name, without it where both would be cut. */
export function tabTitle(title: string, library: string): string {
  const named = `${title} – ${library}`;
  return title === library || named.length > longestHeading ? title : named;
}

const marks = /(<title>[^<]*<\/title>|\[\[\w+\]\]|themes\/-\/-\/)/;

/**
 * Makes pages of a sheet as Astro wrote it.
 * @param library the library's name
 * @returns what makes a page of its title, description, path and the HTML of its text
 * @throws Error where the sheet has no place for one of them
 */
export function sheetFiller(
  sheet: string,
  library: string,
): (page: SheetPage, main: string) => string {
  const parts = sheet.split(marks);
  const needed = [sheetPage.title, sheetPage.description, sheetPage.path, sheetPage.main];
  const missing = needed.filter((mark) => !parts.includes(mark));
  if (missing.length > 0) throw new Error(`the sheet of pages has no ${missing.join(', no ')}`);
  return ({ title, description, path }, main) =>
    parts
      .map((part, at) => {
        if (at % 2 === 0) return part;
        if (part === sheetPage.main) return main;
        if (part === sheetPage.path) return path;
        if (part === sheetPage.title) return escapeHtml(title);
        if (part === sheetPage.description) return escapeHtml(description);
        return `<title>${escapeHtml(tabTitle(title, library))}</title>`;
      })
      .join('');
}
