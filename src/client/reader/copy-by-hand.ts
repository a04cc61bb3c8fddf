/**
 * What the reader copies by hand (Ctrl+C) from a document's text: its words and printed numbers, without
 * page marks, themes, signs and notes of ours; with the citation after them where the reader wants that.
 */
import type { Copied } from '../../lib/citation/citation-runs.ts';
import { citationFormats } from '../../lib/citation/formats/citation-formats.ts';
import { quotation, wordsAlone, type Piece } from '../../lib/citation/quotation.ts';
import { citationOf } from '../cite/make-copies.ts';
import { chosenFormat, isCitedByHand } from '../cite/choices.ts';
import { citedPage } from './cited-page.ts';
import { piecesIn } from './quoted-words.ts';

/** The selection, if all of it lies in the document's text. */
function selectedRange(): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const common = range.commonAncestorContainer;
  const within = common instanceof Element ? common : common.parentElement;
  return within?.closest('article') ? range : null;
}

/** The citation of what is selected, made before it is copied: copying doesn't wait. */
let ready: { key: string; copied: Copied } | undefined;

const keyOf = (ids: readonly string[]): string => `${chosenFormat().id} ${ids.join(' ')}`;

async function prepare(): Promise<void> {
  const range = isCitedByHand() ? selectedRange() : null;
  const ids = range ? piecesIn(range).blocks.map(({ id }) => id) : [];
  if (ids.length === 0) return;
  const format = chosenFormat().isRecord ? citationFormats[0]! : chosenFormat();
  const extent = { name: '', ids, pieces: [] };
  ready = { key: keyOf(ids), copied: await citationOf(extent, citedPage(), format) };
}

function withCitation(pieces: readonly Piece[], ids: readonly string[]): Copied {
  const words = wordsAlone(pieces);
  const wants = isCitedByHand() && ready?.key === keyOf(ids);
  if (!wants) return words;
  const citation = ready!.copied;
  return quotation(`${words.text}\n\n${citation.text}`, pieces, citation);
}

function onCopy(event: ClipboardEvent): void {
  const range = selectedRange();
  if (!range || !event.clipboardData) return;
  const { blocks, pieces } = piecesIn(range);
  if (pieces.length === 0) return;
  const { text, html } = withCitation(
    pieces,
    blocks.map(({ id }) => id),
  );
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', html);
  event.preventDefault();
}

let pause: ReturnType<typeof setTimeout> | undefined;

/** Waits until the selection rests; what fails leaves the words without their citation. */
function prepareSoon(): void {
  clearTimeout(pause);
  pause = setTimeout(() => void prepare().catch(() => undefined), 150);
}

document.addEventListener('copy', onCopy);
document.addEventListener('selectionchange', prepareSoon);
prepareSoon();
