import { match } from '../../src/lib/ledger/match/match.ts';
import type { Anchorable } from '../../src/lib/ledger/match/texts/known-text.ts';

const bare = { number: null, parent: null, section: null };

export function heading(id: string, text: string): Anchorable {
  return { ...bare, id, kind: 'heading', text };
}

/** A paragraph of a section. */
export function paragraph(section: string, id: string, text: string): Anchorable {
  return { ...bare, id, kind: 'paragraph', section, text };
}

/** A table without a caption; its rows are called by its own name and their number: `t1`, `t2` … */
export function table(section: string, id: string, rows: readonly string[]): Anchorable[] {
  return [
    { ...bare, id, kind: 'table', section, text: '' },
    ...rows.map((text, at): Anchorable => {
      return { ...bare, id: `${id}${at + 1}`, kind: 'table-row', parent: id, section, text };
    }),
  ];
}

/** What became of each known text, by its name: the new text it is, or the state and where it leads. */
export function fates(
  known: readonly Anchorable[],
  fresh: readonly Anchorable[],
): Record<string, string> {
  const matching = match(known, fresh);
  const name = (at: number) => fresh[at]!.id;
  const fateOf = (at: number) => {
    const now = matching.freshOf(at);
    if (now !== null) return name(now);
    const split = matching.splits.find(({ whole }) => whole === at);
    if (split !== undefined) return `split ${split.parts.map(name).join(' ')}`;
    const merged = matching.merges.find(({ parts }) => parts.includes(at));
    return merged === undefined ? 'lost' : `merged ${name(merged.whole)}`;
  };
  return Object.fromEntries(known.map(({ id }, at) => [id, fateOf(at)]));
}
