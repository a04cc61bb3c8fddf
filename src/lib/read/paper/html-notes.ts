import type { Element } from 'hast';
import { attribute, elementsIn, isBlock, textIn, type Parent } from './html-tree.ts';

/** Footnotes of a page: a link whose target links back. */
export interface Notes {
  /** Elements that call a note, with the marker as printed. */
  calls: Map<Element, string>;
  /** Blocks that are a note's text, with its marker. */
  bodies: Map<Element, string>;
  /** Links from a note back to its call: mark-up, no words. */
  returns: Set<Element>;
}

const marker = /^[[(]?(\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivxl]{1,5})[\])]?$/iu;

function parentsIn(root: Parent): Map<Element, Parent> {
  const parents = new Map<Element, Parent>();
  for (const element of [root, ...elementsIn(root)]) {
    for (const child of element.children) if (child.type === 'element') parents.set(child, element);
  }
  return parents;
}

const namesOf = (element: Element): string[] =>
  [attribute(element, 'id'), attribute(element, 'name')].filter((name) => name !== '');

const targetOf = (link: Element): string => {
  const href = attribute(link, 'href');
  return href.startsWith('#') ? href.slice(1) : '';
};

/** The element and the few around it that may bear the name to which a note returns. */
function around(element: Element, parents: Map<Element, Parent>): Element[] {
  const found: Element[] = [];
  let at: Parent | undefined = element;
  while (at?.type === 'element' && found.length < 3 && !(isBlock(at) && at !== element)) {
    found.push(at);
    at = parents.get(at);
  }
  return found;
}

function blockOf(element: Element, parents: Map<Element, Parent>): Element {
  let at: Element = element;
  while (!isBlock(at)) {
    const parent = parents.get(at);
    if (parent === undefined || parent.type === 'root') return at;
    at = parent;
  }
  return at;
}

function isInside(element: Element, block: Element, parents: Map<Element, Parent>): boolean {
  let at: Parent | undefined = element;
  while (at?.type === 'element' && at !== block) at = parents.get(at);
  return at === block;
}

/** Finds the footnotes of a page, however it was written: by Word, LibreOffice, Markdown or hand. */
export function notesIn(root: Parent): Notes {
  const notes: Notes = { calls: new Map(), bodies: new Map(), returns: new Set() };
  const parents = parentsIn(root);
  const all = elementsIn(root);
  const byName = new Map(all.flatMap((one) => namesOf(one).map((name) => [name, one] as const)));
  const links = all.filter((one) => one.tagName === 'a' && targetOf(one) !== '');
  const linksTo = Map.groupBy(links, targetOf);
  for (const link of links) {
    const label = marker.exec(textIn(link).trim())?.[1];
    const target = byName.get(targetOf(link));
    if (label === undefined || target === undefined || notes.returns.has(link)) continue;
    const body = blockOf(target, parents);
    const names = around(link, parents).flatMap(namesOf);
    const back = names
      .flatMap((name) => linksTo.get(name) ?? [])
      .filter((one) => one !== link && isInside(one, body, parents));
    if (back.length === 0 || isInside(link, body, parents)) continue;
    notes.calls.set(link, label);
    notes.bodies.set(body, label);
    back.forEach((one) => notes.returns.add(one));
  }
  return notes;
}
