import type { Piece } from '../../lib/citation/quotation.ts';
import type { Briefing } from '../../lib/briefing/briefing.ts';
import { pack, type TakenParagraph, type TextOf } from '../../lib/briefing/packed-briefing.ts';
import type { ReportDetail } from '../../lib/data/rows/report-detail.ts';
import { takeParagraph } from '../../lib/briefing/taken-texts.ts';
import { inserted } from '../../lib/briefing/item-order.ts';
import { address, dataPath } from '../../lib/url.ts';
import { fragmentOf } from './briefing-address.ts';
import { currentBriefing, keepBriefing, useBriefing } from './kept-briefings.ts';

/** What is added: words of a block, or of a run of blocks. */
interface Extent {
  ids: readonly string[];
  pieces: readonly Piece[];
}

/** The document that it is from, and the library's absolute address. */
interface From {
  slug: string;
  root: string;
}

async function fetchReport(slug: string, base: string): Promise<ReportDetail> {
  const response = await fetch(address({ origin: null, base }, dataPath(`reports/${slug}.json`)));
  if (!response.ok) throw new Error(`${slug} could not be fetched: ${response.status}`);
  return (await response.json()) as ReportDetail;
}

/** The words of one block alone, where some of them are left out. */
function partOf({ ids, pieces }: Extent): string | null {
  const isPart = pieces.some(({ cutBefore, cutAfter }) => cutBefore || cutAfter);
  return ids.length === 1 && isPart ? pieces.map(({ text }) => text).join('\n') : null;
}

/** What came of adding. */
export interface Added {
  /** What to tell the reader. */
  told: string;
  /** The whole briefing as a fragment, where the browser could not store it; else empty. */
  fragment: string;
}

const notKept =
  'It could not be stored: the browser’s storage is full or blocked. It is on this page until you leave it; this link carries it:';

function carried(briefing: Briefing, slug: string, report: ReportDetail): string {
  const textOf: TextOf = (of, anchor, hash) => {
    const now = of === slug ? takeParagraph(slug, report, anchor) : null;
    return now?.hash === hash ? now.text : null;
  };
  return fragmentOf(pack(briefing, textOf));
}

function taken({ ids, ...extent }: Extent, slug: string, report: ReportDetail): TakenParagraph[] {
  const part = partOf({ ids, ...extent });
  return ids.map((id) => {
    const whole = takeParagraph(slug, report, id);
    if (!whole) throw new Error(`${slug} has no ${id}`);
    return part !== null && whole.text.includes(part) ? { ...whole, text: part } : whole;
  });
}

/**
 * Adds paragraphs at the end of the briefing that was used last.
 * @throws where the document can't be fetched, or has no such paragraph
 */
export async function addToBriefing(extent: Extent, { slug, root }: From): Promise<Added> {
  const report = await fetchReport(slug, new URL(root).pathname);
  const briefing = currentBriefing();
  const added = inserted(briefing, briefing.items.length, taken(extent, slug, report));
  const isStored = keepBriefing(added);
  useBriefing(added.id);
  const count = added.items.length;
  const told = `Added to the briefing “${added.title}”, which has ${count} ${count === 1 ? 'item' : 'items'} now.`;
  if (isStored) return { told, fragment: '' };
  return { told: `${told} ${notKept}`, fragment: carried(added, slug, report) };
}
