import type { HTMLElement } from 'node-html-parser';
import type { Finding, Page, Site } from './read-site.ts';
import { reportDetail, reportRows, type BlockRow } from './report-data.ts';

/** Where a report's page and its published data disagree about a block. */
export function markupFaults(site: Site): Finding[] {
  return reportRows(site).flatMap(({ slug }) => {
    const page = site.pages.get(`reports/${slug}/index.html`);
    if (page === undefined) return [{ rule: 'no-page', file: slug, detail: '' }];
    return blockFaults(page, reportDetail(site, slug).blocks);
  });
}

/** The same for one page; `blocks` in reading order. */
export function blockFaults(page: Page, blocks: BlockRow[]): Finding[] {
  const elements = elementsById(page);
  const finding = (rule: string, detail: string): Finding => ({ rule, file: page.file, detail });
  const single = blocks.flatMap((block) => {
    const found = elements.get(block.id) ?? [];
    if (found.length !== 1) return [finding('id-count', `${block.id}: ${found.length}`)];
    return faultsOf(found[0]!, block, page).map(([rule, detail]) =>
      finding(rule, `${block.id}: ${detail}`),
    );
  });
  const order = outOfOrder(page, blocks).map((id) => finding('order', id));
  return [...single, ...order];
}

/**
 * The text that the contract promises for a block: its `[data-text]` without note markers; of a
 * table row, its cells joined by ` | `.
 * @returns null if no element holds the text
 */
export function blockText(element: HTMLElement, kind: string): string | null {
  const own = ownTexts(element);
  if (kind === 'table-row') return own.map(withoutNotes).join(' | ');
  return own.length === 0 ? null : withoutNotes(own[0]!);
}

function faultsOf(element: HTMLElement, block: BlockRow, page: Page): [string, string][] {
  const wrong = Object.entries(expectedAttributes(block))
    .filter(([name, value]) => element.getAttribute(name) !== value)
    .map(([name, value]): [string, string] => [
      'attribute',
      `${name}="${element.getAttribute(name)}", not "${value}"`,
    ]);
  const url = `${page.address}#${block.id}`;
  return [
    ...wrong,
    ...textFaults(element, block),
    ...(block.url === url ? [] : [['url', `${block.url}, not ${url}`] as [string, string]]),
  ];
}

function textFaults(element: HTMLElement, block: BlockRow): [string, string][] {
  const own = ownTexts(element);
  const text = blockText(element, block.kind);
  const faults: [string, string][] = [];
  if (block.kind !== 'table-row' && own.length > 1) faults.push(['texts', String(own.length)]);
  if (own.length > 0 && firstText(element) !== own[0]) faults.push(['first-text', '']);
  if ((text ?? '') !== block.text) faults.push(['text', `"${text}", not "${block.text}"`]);
  return faults;
}

function expectedAttributes(block: BlockRow): Record<string, string | undefined> {
  return {
    'data-number': block.number?.toString(),
    'data-page': block.page?.toString(),
    'data-printed-page': block.printedPage ?? undefined,
    'data-hash': block.deepHash.slice(0, 8),
    'data-themes': block.themes.length > 0 ? block.themes.join(' ') : undefined,
  };
}

function elementsById({ root }: Page): Map<string, HTMLElement[]> {
  const elements = new Map<string, HTMLElement[]>();
  for (const element of root.querySelectorAll('[id]')) {
    const id = element.getAttribute('id')!;
    elements.set(id, [...(elements.get(id) ?? []), element]);
  }
  return elements;
}

const firstText = (element: HTMLElement): HTMLElement | null =>
  element.hasAttribute('data-text') ? element : element.querySelector('[data-text]');

/** The `[data-text]` that belong to an element itself, not to a block inside it. */
export function ownTexts(element: HTMLElement): HTMLElement[] {
  const inside = element.querySelectorAll('[data-text]');
  const all = element.hasAttribute('data-text') ? [element, ...inside] : inside;
  return all.filter((text) => nearestBlock(text) === element);
}

/** A block is what bears a hash. */
function nearestBlock(element: HTMLElement): HTMLElement | null {
  return element.hasAttribute('data-hash') ? element : element.closest('[data-hash]');
}

export function withoutNotes(element: HTMLElement): string {
  const copy = element.clone() as HTMLElement;
  for (const note of copy.querySelectorAll('[data-noteref]')) note.remove();
  return copy.textContent;
}

/** Blocks that stand before one they should follow; footnotes may stand at the end. */
function outOfOrder({ root }: Page, blocks: BlockRow[]): string[] {
  const running = blocks.filter(({ kind }) => kind !== 'footnote' && kind !== 'boilerplate');
  const expected = running.map(({ id }) => id);
  const wanted = new Set(expected);
  const shown = root
    .querySelectorAll('[data-hash]')
    .map((element) => element.getAttribute('id') ?? '')
    .filter((id) => wanted.has(id));
  return shown.filter((id, index) => id !== expected[index]).slice(0, 3);
}
