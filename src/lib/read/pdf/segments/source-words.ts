import { words } from '../../../text/words.ts';
import type { Line } from '../lines/lines.ts';
import type { WordRecord } from './piece.ts';

export interface SourceWord {
  text: string;
  line: number;
}

/** A line's words with its bullet left out and its number set apart, as recorded. */
function withoutLead(text: string, leads: WordRecord['leads']): string {
  return leads.reduce((rest, { printed, isMark }) => {
    const at = rest.indexOf(printed);
    return at < 0
      ? rest
      : `${rest.slice(0, at)}${isMark ? '' : printed} ${rest.slice(at + printed.length)}`;
  }, text);
}

/**
 * The words of a file's lines, in the order of its pages' content, with what was recorded made of them:
 * nothing but bullets is left out, and only recorded line ends join two words.
 */
export function sourceWords(lines: readonly Line[], { joins, leads }: WordRecord): SourceWord[] {
  const byLine = new Map<number, string[]>();
  const leadsOf = new Map<number, WordRecord['leads']>();
  leads.forEach((lead) => leadsOf.set(lead.line, [...(leadsOf.get(lead.line) ?? []), lead]));
  for (const { number, printed } of lines) {
    byLine.set(number, words(withoutLead(printed, leadsOf.get(number) ?? [])));
  }
  for (const { line, next, before, after } of [...joins].sort((a, b) => b.line - a.line)) {
    const [head = '', tail = ''] = before.split(' ');
    const own = byLine.get(line) ?? [];
    const following = byLine.get(next) ?? [];
    const end = own.lastIndexOf(head);
    const whole = following.indexOf(tail);
    // A word that goes on over the next line end, too, has the rest of it by now.
    const start = whole >= 0 ? whole : following.findIndex((word) => word.startsWith(tail));
    const rest = following[start];
    if (end < 0 || rest === undefined) continue;
    own[end] = after + rest.slice(tail.length);
    following.splice(start, 1);
  }
  return [...byLine].flatMap(([line, own]) =>
    own.map((text) => ({ text: text.replace(/\u00AD$/u, ''), line })),
  );
}
