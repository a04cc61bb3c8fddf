import type { Block } from '../model/block.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageFact, PageFacts } from '../model/page-facts.ts';
import { textKey } from '../model/page-facts.ts';
import { beginningOf } from '../text/words.ts';

function byHash(facts: readonly PageFact[]): Map<string, PageFact[]> {
  const found = new Map<string, PageFact[]>();
  for (const fact of facts) found.set(fact.hash, [...(found.get(fact.hash) ?? []), fact]);
  return found;
}

const list = (texts: readonly { text: string }[]): string =>
  texts.map(({ text }) => `“${beginningOf(text)}”`).join(', ');

function remarks(
  { from }: PageFacts,
  source: string,
  blocks: readonly Block[],
  unused: readonly PageFact[],
): Diagnostic[] {
  const without = blocks.filter(({ page }) => page === null);
  const known = `${blocks.length - without.length} of ${blocks.length}`;
  const rest = without.length === 0 ? '.' : `; of these none is known: ${list(without)}.`;
  const from8 = from.sha256.slice(0, 8);
  const message = `Page numbers are those of another source of the document, ${from.file} (SHA-256 ${from8}…), where the same text stands: ${known} texts have one${rest}`;
  const place = { source, page: null, line: null };
  const all: Diagnostic[] = [{ rule: 'pages-from', message, ...place, severity: 'info' }];
  if (unused.length === 0) return all;
  const gone = list(unused.map(({ begins }) => ({ text: begins })));
  const what = `Page numbers are recorded for texts that the document does not have: ${gone}. Add the other source again.`;
  return [...all, { rule: 'pages-unused', message: what, ...place, severity: 'warning' }];
}

/**
 * Gives texts that have no page the page on which the very same text stands in another source of the
 * document. Of equal texts the first has the first page. Texts, anchors and hashes stay as they are.
 * @param source the document's own file, for the remarks
 */
export function takePages(blocks: readonly Block[], facts: PageFacts, source: string) {
  const left = byHash(facts.blocks);
  const paged = blocks.map((block): Block => {
    const fact = left.get(textKey(block))?.shift();
    if (fact === undefined || block.page !== null) return block;
    const { page, pageEnd, printedPage } = fact;
    return { ...block, page, pageEnd, printedPage };
  });
  const unused = [...left.values()].flat();
  return { blocks: paged, diagnostics: remarks(facts, source, paged, unused) };
}
