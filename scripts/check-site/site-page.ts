import { valid } from 'node-html-parser';
import type { Finding, Page, Site } from './read-site.ts';

/** What every page owes its reader, whatever it shows. */
export function pageFaults(site: Site): Finding[] {
  return [...site.pages.values()].flatMap((page) =>
    faults(page).map(([rule, detail]) => ({ rule, file: page.file, detail })),
  );
}

function faults(page: Page): [rule: string, detail: string][] {
  const { root } = page;
  const headings = root.querySelectorAll('h1').length;
  const language = root.querySelector('html')?.getAttribute('lang');
  const title = root.querySelector('title')?.textContent.trim() ?? '';
  return [
    ...(valid(page.html) ? [] : [['unclosed-tag', ''] as [string, string]]),
    ...(headings === 1 ? [] : [['headings', `${headings} h1`] as [string, string]]),
    ...(language === 'en-GB' ? [] : [['language', String(language)] as [string, string]]),
    ...(title === '' ? [['title', 'none'] as [string, string]] : []),
    ...(root.querySelector('main') === null ? [['main', 'none'] as [string, string]] : []),
    ...duplicateIds(page).map((id): [string, string] => ['duplicate-id', id]),
  ];
}

function duplicateIds({ root }: Page): string[] {
  const ids = root.querySelectorAll('[id]').map((element) => element.getAttribute('id')!);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
