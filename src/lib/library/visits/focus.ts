import type { Block } from '../../model/block.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { kinds } from '../../vocabulary/kinds.ts';

const covered = /^areas? covered by (?:the|this) (?:visit|inspection)$/iu;
/** How a sentence says what inspectors looked at; what follows is it, up to the sentence's end or to what else they did. */
const lookedAt =
  /\b(?:inspectors|this (?:visit|inspection)|the (?:visit|inspection)) (?:looked at|reviewed|evaluated|examined|focus(?:s)?ed on|considered) (.+?)(?:, and (?:carried out|conducted|spoke|met with)\b|\.(?=\s|$)|:$|$)/iu;
/** What a cover says that a joint inspection is of. */
const ofTitle = /\bmulti-agency (?:response|arrangements?|approach)\b.*$/iu;
/** Texts of an opening in which that sentence stands, after those of the letterhead. */
const firstTexts = 8;

const isText = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list-item';

/** The items of the list that a text introduces, or what its sentence says. */
function toldBy(block: Block, blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ parent, kind }) => parent === block.id && kind === 'list-item');
  if (items.length > 0) return items.map(({ text }) => text);
  const found = lookedAt.exec(block.text)?.[1];
  return found === undefined ? [] : [found];
}

/** What stands in the section that tells the areas covered: its list, or else its sentences. */
function ofSection(blocks: readonly Block[]): string[] {
  const heading = blocks.find(({ kind, text }) => kind === 'heading' && covered.test(text));
  if (heading === undefined) return [];
  const own = blocks.filter((block) => block.section === heading.id && isText(block));
  const items = own.filter(({ kind }) => kind === 'list-item');
  return items.length > 0 ? items.map(({ text }) => text) : own.flatMap((one) => toldBy(one, own));
}

/**
 * What a visit or an inspection of one need looked at, in the words in which it says so; empty where it
 * doesn't say, and for inspections of all of a council's services, and papers.
 */
export function focusOf({ meta, blocks }: LibraryDocument): string[] {
  const kind = kinds.find(({ code }) => code === meta.kind);
  if (kind === undefined || !kind.isInspection || kind.isGraded) return [];
  const found = ofSection(blocks);
  if (found.length > 0) return found;
  const cover = blocks.filter((block) => block.kind === 'boilerplate').slice(0, firstTexts);
  const titled = [meta.title, ...cover.map(({ text }) => text)].flatMap(
    (text) => ofTitle.exec(text)?.[0] ?? [],
  );
  if (titled.length > 0) return titled.slice(0, 1);
  const sentences = blocks.filter(isText).slice(0, firstTexts);
  return sentences.map((block) => toldBy(block, blocks)).find(({ length }) => length > 0) ?? [];
}
