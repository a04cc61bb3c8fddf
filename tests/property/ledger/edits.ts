import { hybrid, lookAlike, withOtherWord, withSlips } from './wording.ts';
import { bare, newLike, reworded } from './reword-node.ts';
import { withDescendants, withSection, type Node } from './tree.ts';

/** One edit as drawn: what is done, where, and numbers that settle the details. */
export interface Edit {
  what: (typeof editKinds)[number];
  at: number;
  to: number;
  how: number;
}

export const editKinds = [
  'insert foreign',
  'insert look-alike',
  'insert hybrid',
  'replace by foreign',
  'replace by look-alike',
  'replace by hybrid',
  'delete',
  'split',
  'merge',
  'move',
  'move section',
  'swap',
  'slip',
  'reword',
  'renumber',
  'change heading',
] as const;

/** What edits draw from besides the document: texts of other documents. */
export interface Surroundings {
  foreign: readonly string[];
}

const isText = ({ draft }: Node): boolean =>
  draft.kind === 'paragraph' || draft.kind === 'list-item';
const wordsOf = ({ draft }: Node): string[] => draft.text.split(' ');
const pick = <T>(list: readonly T[], at: number): T | undefined =>
  list[at % Math.max(1, list.length)];

/** Inserts a new paragraph behind a text at the top level. */
function insert(nodes: Node[], { at, how }: Edit, text: string): Node[] {
  const behind = pick(
    nodes.filter((node) => isText(node) && node.parent === null),
    at,
  );
  if (behind === undefined) return nodes;
  const node = newLike(behind, text, how % 3 === 0 ? [`${1 + (how % 60)}.`] : []);
  node.draft.kind = 'paragraph';
  const place = nodes.indexOf(withDescendants(nodes, behind).at(-1)!) + 1;
  return nodes.toSpliced(place, 0, node);
}

/** Deletes a text and sets a new one in its very place, with its number. */
function replace(nodes: Node[], { at }: Edit, text: string): Node[] {
  const isFree = (node: Node) =>
    isText(node) && !node.isPattern && withDescendants(nodes, node).length === 1;
  const node = pick(nodes.filter(isFree), at);
  if (node === undefined) return nodes;
  return nodes.with(nodes.indexOf(node), newLike(node, text, node.draft.labels));
}

function patterns(nodes: readonly Node[]): Node[] {
  return nodes.filter((node) => isText(node) && wordsOf(node).length >= 10);
}

/** Makes a new text after the pattern of two others, which stay from then on. */
function alike(nodes: Node[], edit: Edit, make: (one: Node, two: Node) => string): string | null {
  const likely = patterns(nodes);
  const [one, two] = [pick(likely, edit.to), pick(likely, edit.how)];
  if (one === undefined || two === undefined || one === two) return null;
  one.isPattern = true;
  two.isPattern = true;
  return make(one, two);
}

/** The new text that an edit sets into the document, or null if there is none to be made. */
function newText(nodes: Node[], edit: Edit, foreign: string): string | null {
  if (edit.what.endsWith('foreign')) return foreign;
  return edit.what.endsWith('hybrid')
    ? alike(nodes, edit, (one, two) => hybrid(one.draft.text, two.draft.text))
    : alike(nodes, edit, (one) => lookAlike(one.draft.text, foreign.split(' '), edit.how));
}

function remove(nodes: Node[], { at }: Edit): Node[] {
  const node = pick(
    nodes.filter((one) => !one.isPattern),
    at,
  );
  if (node === undefined) return nodes;
  const family = node.draft.kind === 'heading' ? [node] : withDescendants(nodes, node);
  if (family.some((one) => one.isPattern)) return nodes;
  if (node.parent?.draft.text === '' && node.parent.fate === 'untouched')
    node.parent.fate = 'corrected';
  for (const one of nodes) if (one.section === node) one.section = node.section;
  return nodes.filter((one) => !family.includes(one));
}

function split(nodes: Node[], { at, how }: Edit): Node[] {
  const node = pick(
    nodes.filter((one) => isText(one) && !one.isPattern && wordsOf(one).length >= 8),
    at,
  );
  if (node === undefined) return nodes;
  const words = wordsOf(node);
  const cut = 3 + (how % (words.length - 6));
  const rest: Node = { ...node, draft: bare(node.draft, words.slice(cut).join(' ')) };
  rest.origins = new Set(node.origins);
  reworded(node, words.slice(0, cut).join(' '));
  for (const part of [node, rest]) part.fate = node.origins.size > 0 ? 'divided' : 'new';
  // What stands below follows the second half: a family stays together.
  for (const one of nodes) if (one.parent === node) one.parent = rest;
  return nodes.toSpliced(nodes.indexOf(node) + 1, 0, rest);
}

function merge(nodes: Node[], { at }: Edit): Node[] {
  const firsts = nodes.filter((one, place) => {
    const next = nodes[place + 1];
    if (next === undefined || one.isPattern || next.isPattern || !isText(one) || !isText(next))
      return false;
    return next.parent === one.parent && next.section === one.section;
  });
  const node = pick(firsts, at);
  if (node === undefined) return nodes;
  const next = nodes[nodes.indexOf(node) + 1]!;
  const isKnown = node.origins.size + next.origins.size > 0;
  reworded(node, `${node.draft.text} ${next.draft.text}`);
  node.origins = new Set([...node.origins, ...next.origins]);
  node.fate = isKnown ? 'divided' : 'new';
  for (const one of nodes) if (one.parent === next) one.parent = node;
  return nodes.filter((one) => one !== next);
}

/** Takes a text and what is below it elsewhere, behind another one of the top level. */
function move(nodes: Node[], { at, to }: Edit): Node[] {
  const movable = nodes.filter(
    (one) => one.draft.kind !== 'heading' && one.draft.kind !== 'table-row',
  );
  const node = pick(movable, at);
  if (node === undefined) return nodes;
  const family = withDescendants(nodes, node);
  const others = nodes.filter((one) => !family.includes(one));
  const behind = pick(
    others.filter((one) => one.parent === null),
    to,
  );
  if (behind === undefined) return nodes;
  node.parent = null;
  const section = behind.draft.kind === 'heading' ? behind : behind.section;
  family.forEach((one) => (one.section = section));
  const place = others.indexOf(withDescendants(others, behind).at(-1)!) + 1;
  return others.toSpliced(place, 0, ...family);
}

/** Takes a whole section in front of another heading of the same rank. */
function moveSection(nodes: Node[], { at, to }: Edit): Node[] {
  const headings = nodes.filter(({ draft }) => draft.kind === 'heading');
  const heading = pick(headings, at);
  if (heading === undefined) return nodes;
  const part = withSection(nodes, heading);
  const others = nodes.filter((one) => !part.includes(one));
  const targets = others.filter(
    ({ draft, section }) => draft.kind === 'heading' && section === heading.section,
  );
  const target = pick(targets, to);
  if (target === undefined) return nodes;
  return others.toSpliced(others.indexOf(target), 0, ...part);
}

/** Exchanges two neighbours of one kind, with what is below them. */
function swap(nodes: Node[], { at }: Edit): Node[] {
  const firsts = nodes.filter(isText);
  const one = pick(firsts, at);
  if (one === undefined) return nodes;
  const family = withDescendants(nodes, one);
  const two = nodes[nodes.indexOf(family.at(-1)!) + 1];
  if (two === undefined || !isText(two) || two.parent !== one.parent || two.section !== one.section)
    return nodes;
  const others = withDescendants(nodes, two);
  const start = nodes.indexOf(one);
  return nodes.toSpliced(start, family.length + others.length, ...others, ...family);
}

function slip(nodes: Node[], { at, how }: Edit): Node[] {
  const node = pick(
    nodes.filter(({ draft }) => draft.text !== ''),
    at,
  );
  if (node !== undefined) reworded(node, withSlips(node.draft.text, how));
  return nodes;
}

function reword(nodes: Node[], { at, to, how }: Edit, { foreign }: Surroundings): Node[] {
  const node = pick(
    nodes.filter((one) => isText(one) && wordsOf(one).length >= 8),
    at,
  );
  const other =
    pick(
      foreign.flatMap((text) => text.split(' ').slice(0, 1)),
      to,
    ) ?? 'also';
  if (node !== undefined) reworded(node, withOtherWord(node.draft.text, other, how));
  return nodes;
}

/** Raises or lowers every number from one on, or gives one text another's number. */
function renumber(nodes: Node[], { at, how }: Edit): Node[] {
  const numbered = nodes.filter(({ draft }) => /^\d{1,3}\.$/.test(draft.labels[0] ?? ''));
  const first = pick(numbered, at);
  if (first === undefined) return nodes;
  const from = how % 4 === 0 ? [first] : numbered.slice(numbered.indexOf(first));
  const by = how % 2 === 0 ? 1 : -1;
  for (const node of from) {
    const number = Number.parseInt(node.draft.labels[0]!, 10) + by;
    if (number > 0) node.draft = { ...node.draft, labels: [`${number}.`] };
  }
  return nodes;
}

function changeHeading(nodes: Node[], { at, to, how }: Edit, { foreign }: Surroundings): Node[] {
  const node = pick(
    nodes.filter(({ draft }) => draft.kind === 'heading'),
    at,
  );
  if (node === undefined) return nodes;
  const other =
    pick(
      foreign.flatMap((text) => text.split(' ').slice(0, 1)),
      to,
    ) ?? 'also';
  const { text } = node.draft;
  reworded(
    node,
    text.split(' ').length < 4 ? withSlips(text, how) : withOtherWord(text, other, how),
  );
  return nodes;
}

/** Makes one edit of a document. The nodes it touches are changed; the list is made anew. */
export function apply(nodes: Node[], edit: Edit, surroundings: Surroundings): Node[] {
  const foreign = pick(surroundings.foreign, edit.to) ?? '';
  switch (edit.what) {
    case 'insert foreign':
    case 'insert look-alike':
    case 'insert hybrid': {
      const text = newText(nodes, edit, foreign);
      return text === null ? nodes : insert(nodes, edit, text);
    }
    case 'replace by foreign':
    case 'replace by look-alike':
    case 'replace by hybrid': {
      const text = newText(nodes, edit, foreign);
      return text === null ? nodes : replace(nodes, edit, text);
    }
    case 'delete':
      return remove(nodes, edit);
    case 'split':
      return split(nodes, edit);
    case 'merge':
      return merge(nodes, edit);
    case 'move':
      return move(nodes, edit);
    case 'move section':
      return moveSection(nodes, edit);
    case 'swap':
      return swap(nodes, edit);
    case 'slip':
      return slip(nodes, edit);
    case 'reword':
      return reword(nodes, edit, surroundings);
    case 'renumber':
      return renumber(nodes, edit);
    case 'change heading':
      return changeHeading(nodes, edit, surroundings);
  }
}
