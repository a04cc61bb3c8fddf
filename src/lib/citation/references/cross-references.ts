import type { Block } from '../../model/block.ts';
import { mentionsIn, type Mention } from './mentions.ts';

/** What the places of one document say of each other. */
export interface References {
  /** Where each mention leads, by what it names (`paragraph 13`); only those that can mean one thing. */
  targets: Map<string, string>;
  /** Blocks that mention a block, in reading order, by its anchor. */
  mentionedIn: Map<string, Block[]>;
}

/** By what `targets` knows a mention. */
export const mentionKey = ({ kind, name }: Pick<Mention, 'kind' | 'name'>): string =>
  `${kind} ${name.toUpperCase()}`;

const annexHeading = /^(?:annex|appendix) ([a-z]|\d{1,2})\b/i;

/** What mentions may name a block by. */
function namesOf({ kind, number, role, text }: Block): string[] {
  const annex = kind === 'heading' ? annexHeading.exec(text)?.[1] : undefined;
  if (annex !== undefined) return [mentionKey({ kind: 'annex', name: annex })];
  if (number === null || kind === 'heading') return [];
  const name = String(number);
  const isRecommendation = role === 'recommendation';
  const paragraph = mentionKey({ kind: 'paragraph', name });
  return [paragraph, ...(isRecommendation ? [mentionKey({ kind: 'recommendation', name })] : [])];
}

/** What is named once in a document and so can mean one thing only. */
function targetsIn(blocks: readonly Block[]): Map<string, string> {
  const named = Map.groupBy(
    blocks.flatMap((block) => namesOf(block).map((name) => ({ name, id: block.id }))),
    ({ name }) => name,
  );
  return new Map(
    [...named].flatMap(([name, all]) => (all.length === 1 ? [[name, all[0]!.id] as const] : [])),
  );
}

/** Whether a block's words are linked: standing text is not, nor a heading, whose mention names itself. */
function isText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'list-item';
}

/** Finds what the paragraphs of a document say of others of the same document. */
export function referencesIn(blocks: readonly Block[]): References {
  const own = blocks.filter(({ kind }) => kind !== 'boilerplate');
  const targets = targetsIn(own);
  const mentionedIn = new Map<string, Block[]>();
  for (const block of own.filter(isText)) {
    const ids = mentionsIn(block.text).map((mention) => targets.get(mentionKey(mention)));
    for (const id of new Set(ids)) {
      if (id === undefined || id === block.id) continue;
      mentionedIn.set(id, [...(mentionedIn.get(id) ?? []), block]);
    }
  }
  return { targets, mentionedIn };
}
