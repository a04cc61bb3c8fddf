import type { BriefingItem } from '../../lib/briefing/briefing.ts';
import type { Held } from '../../lib/briefing/taken-texts.ts';
import { versionedPath } from '../../lib/url.ts';
import { element } from '../element.ts';

/** What a reader can do with an item of a briefing. */
export interface ItemActs {
  move: (by: number) => void;
  remove: () => void;
  /** Puts other words in the place of a heading's or note's. */
  write: (text: string) => void;
}

/** What is told of an item beside its words. */
export interface ItemFacts {
  /** Where a paragraph is from, for a reader. */
  source: string;
  held: Held | null;
  base: string;
  /** Its place, from 1, and of how many. */
  at: number;
  of: number;
}

function button(name: string, what: string, act: () => void, isOff = false): HTMLButtonElement {
  const told = element('span', { class: 'vh' }, ` ${what}`);
  const made = element('button', { type: 'button', 'data-act': name }, name, told);
  made.disabled = isOff;
  made.addEventListener('click', act);
  return made;
}

function heldView({ standing, sentence, difference }: Held): HTMLElement[] {
  if (standing === 'unchanged') return [];
  const parts = difference.map(({ kind, text }) =>
    kind === 'kept' ? text : element(kind === 'removed' ? 'del' : 'ins', {}, text),
  );
  const shown = parts.length > 0 ? [element('p', { class: 'difference' }, ...parts)] : [];
  return [element('div', { class: 'held' }, element('p', {}, sentence), ...shown)];
}

function quotedView(
  item: Extract<BriefingItem, { kind: 'paragraph' }>,
  { source, held, base }: ItemFacts,
): HTMLElement[] {
  const href = base + versionedPath(item.slug, item.anchor, item.hash);
  const lines = item.text.split('\n').map((line) => element('p', {}, line));
  const words = item.text === '' ? [] : [element('blockquote', { cite: href }, ...lines)];
  const link = element('a', { href }, source);
  return [...words, element('p', { class: 'source' }, link), ...(held ? heldView(held) : [])];
}

function writtenView(
  item: { kind: string; text: string },
  what: string,
  acts: ItemActs,
): HTMLElement[] {
  const isHeading = item.kind === 'heading';
  const field = isHeading ? element('input', { type: 'text' }) : element('textarea', { rows: '3' });
  field.setAttribute('aria-label', what);
  field.defaultValue = item.text;
  field.addEventListener('change', () => acts.write(field.value));
  const printed = element(isHeading ? 'h2' : 'p', { class: 'printed' }, item.text);
  return [field, printed];
}

/** An item of a briefing with what can be done with it; drawn by the pointer, or moved with its buttons. */
export function itemView(item: BriefingItem, facts: ItemFacts, acts: ItemActs): HTMLLIElement {
  const names = { heading: 'heading', note: 'note', paragraph: facts.source };
  const what = `${names[item.kind]}, item ${facts.at} of ${facts.of}`;
  const buttons = element(
    'p',
    { class: 'acts', role: 'group', 'aria-label': what },
    element('span', { class: 'grip', 'aria-hidden': 'true' }, '⠿'),
    button('Up', what, () => acts.move(-1), facts.at === 1),
    button('Down', what, () => acts.move(1), facts.at === facts.of),
    button('Remove', what, acts.remove),
  );
  const words = item.kind === 'paragraph' ? quotedView(item, facts) : writtenView(item, what, acts);
  return element('li', { class: item.kind }, ...words, buttons);
}
