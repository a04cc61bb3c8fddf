import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const link = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * A page that names one style sheet in the place of all its own, and names it before anything else that it
 * has fetched: nothing is shown before it is there.
 * @param one gives the address of one sheet for those of several, in the order in which they hold
 */
export function withOneSheet(page: string, one: (sheets: readonly string[]) => string): string {
  const end = page.indexOf('</head>');
  const head = page.slice(0, end);
  const sheets = [...head.matchAll(link)].map(([, address]) => address!);
  if (end < 0 || sheets.length === 0) return page;
  const rest = head.replace(link, '');
  const first = /<link |$/.exec(rest)!.index;
  const tag = `<link rel="stylesheet" href="${one(sheets)}">`;
  return rest.slice(0, first) + tag + rest.slice(first) + page.slice(end);
}

/** Named by what is in it, as the files of the site are. */
const nameOf = (content: string): string =>
  `${createHash('sha256').update(content).digest('base64url').slice(0, 8)}.css`;

/**
 * Joins the style sheets of each page of a site that Astro has built: bundlers make a sheet of what several
 * pages share, and a council's page waited for six. Sheets that no page names any more are removed.
 * @param base the address of the site's first page within its host
 * @returns how many sheets the pages name
 */
export function joinStyles(siteDir: string, base: string): number {
  const fileOf = (address: string): string => join(siteDir, address.slice(base.length));
  const joined = new Map<string, string>();
  const one = (sheets: readonly string[]): string => {
    const key = sheets.join(' ');
    const known = joined.get(key);
    if (known !== undefined) return known;
    const content = sheets.map((address) => readFileSync(fileOf(address), 'utf8').trim()).join('');
    const address = posix.join(posix.dirname(sheets[0]!), nameOf(content));
    writeFileSync(fileOf(address), content);
    joined.set(key, address);
    return address;
  };
  for (const file of readdirSync(siteDir, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const page = readFileSync(join(siteDir, file), 'utf8');
    const changed = withOneSheet(page, one);
    if (changed !== page) writeFileSync(join(siteDir, file), changed);
  }
  const named = new Set(joined.values());
  for (const address of new Set([...joined.keys()].flatMap((key) => key.split(' '))))
    if (!named.has(address)) rmSync(fileOf(address));
  return named.size;
}
