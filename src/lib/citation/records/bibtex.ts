import type { CslItem } from './csl-item.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text with the signs that TeX takes for commands written as text; everything else stays as it is, in UTF-8. */
function tex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** In braces, so that no style changes its capitals and no name is divided. */
const whole = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `{${tex(text)}}`;

const iso = (parts: readonly number[]): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

const period = (item: CslItem): string | undefined =>
  item['event-date']?.['date-parts'].map(iso).join('/');

/**
 * A record as a BibTeX `@techreport`, with biblatex's fields (`date`, `eventdate`, `shorttitle`,
 * `pagetotal`) for what BibTeX has none for. Values are in braces; `month` is BibTeX's own word for it.
 */
export function toBibtexEntry(item: CslItem): string {
  const day = item.issued?.['date-parts'][0];
  const authors = item.author?.map(({ literal }) => whole(literal)).join(' and ');
  const fields: [string, string | undefined][] = [
    ['author', authors],
    ['title', whole(item.title)],
    ['shorttitle', whole(item['title-short'])],
    ['series', whole(item['collection-title'])],
    ['type', whole(item.genre)],
    ['institution', whole(item.publisher)],
    ['date', day && iso(day)],
    ['year', day && String(day[0])],
    ['eventdate', period(item)],
    ['pages', item.page && tex(item.page)],
    ['pagetotal', item['number-of-pages']],
    ['keywords', item.keyword && tex(item.keyword)],
    ['note', whole(item.note)],
    ['language', item.language],
    ['url', item.URL],
    ['file', item.pdf],
  ];
  const told = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  const month = day?.[1] === undefined ? '' : `  month = ${months[day[1] - 1]!},\n`;
  return `@techreport{${item['citation-key']},\n${told.join('')}${month}}\n`;
}
