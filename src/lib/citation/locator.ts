import type { Block } from '../model/block.ts';

/** What a locator is made of; `section` is the title of the block's innermost heading. */
export interface Located {
  id: string;
  kind: Block['kind'];
  role: Block['role'];
  number: number | null;
  section: string | null;
}

const passages: Partial<Record<Block['kind'], string>> = {
  table: 'table',
  'table-row': 'table row',
  footnote: 'footnote',
  boilerplate: 'standing text',
};

function ordinal(id: string): string {
  return /(\d+)(?:-x\d+)?$/.exec(id)?.[1] ?? '';
}

/** The printed labels in an anchor such as `para-2-a` or `lscb-para-1`: `2(a)`, `1`; null for others. */
function printedPath(id: string): string | null {
  const path = /(?:^|-)para-(\d+)((?:-[a-z0-9]+)*?)(?:-x\d+)?$/.exec(id);
  if (!path) return null;
  const inner = (path[2] ?? '').split('-').filter((part) => part !== '');
  return `${path[1] ?? ''}${inner.map((part) => `(${part})`).join('')}`;
}

/**
 * Where a block stands, as a reader would say it, for the start of a line: `Paragraph 28`,
 * `Recommendation 3`, `Part 2`, `Paragraph 2(a)`; a block without a printed number is the nth
 * passage of its section, the last number of its anchor.
 */
export function locator({ id, kind, role, number, section }: Located): string {
  const printed = number === null ? printedPath(id) : String(number);
  if (printed !== null) {
    const noun =
      kind === 'heading' ? 'Part' : role === 'recommendation' ? 'Recommendation' : 'Paragraph';
    return `${noun} ${printed}`;
  }
  if (kind === 'heading') return section === null ? 'Heading' : `Section “${section}”`;
  const noun = passages[kind] ?? 'passage';
  const nth = `${noun} ${ordinal(id)}`;
  return section === null ? `Opening, ${nth}` : `“${section}”, ${nth}`;
}

/** A locator for the middle of a sentence: its noun in lower case, a quoted title untouched. */
export function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
