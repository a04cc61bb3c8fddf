import type { CslItem } from './csl-item.ts';

type Line = [tag: string, value: string | undefined];

/** A day as RIS has it: YYYY/MM/DD, then an empty part for a season or the like. */
function dayOf(item: CslItem): string | undefined {
  const parts = item.issued?.['date-parts'][0];
  const day = parts?.map((part) => String(part).padStart(2, '0')).join('/');
  return day === undefined ? undefined : `${day}/`;
}

/**
 * A record as RIS (Reference Manager's format of 2011: tags of two signs, CRLF, one line a value however
 * long). T2 is read as a report's series, M3 as its type.
 */
export function toRisRecord(item: CslItem): string {
  const lines: Line[] = [
    ['TY', 'RPRT'],
    ...(item.author ?? []).map(({ literal }): Line => ['AU', literal]),
    ['TI', item.title],
    ['T2', item['collection-title']],
    ['ST', item['title-short']],
    ['M3', item.genre],
    ['PB', item.publisher],
    ['PY', item.issued?.['date-parts'][0]?.[0]?.toString()],
    ['DA', dayOf(item)],
    ['SP', item.page],
    ['LA', item.language],
    ['KW', item.keyword],
    ['N1', item.note],
    ['UR', item.URL],
    ['L1', item.pdf],
    ['ID', item.id],
  ];
  const told = lines.filter(([, value]) => value !== undefined);
  const written = told.map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ')}\r\n`);
  return `${written.join('')}ER  - \r\n`;
}
