import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDictionary } from '../../../scripts/io/dictionary.ts';
import { extractPdf } from '../../../scripts/io/pdf/extract-pdf.ts';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import { keepLedger, type Kept } from '../../../src/lib/ledger/keep-ledger.ts';
import type { Ledger } from '../../../src/lib/model/anchor.ts';
import type { Block } from '../../../src/lib/model/block.ts';
import type { PdfPage } from '../../../src/lib/model/pdf-page.ts';
import { SourceError } from '../../../src/lib/model/diagnostic.ts';
import { Draw } from './model/draw.ts';
import { entriesById } from './judge/follow.ts';
import { Identities, type Word } from './model/model.ts';
import { alikeInOrder } from './judge/relate.ts';

/** A page and where it is from: the number it had in the right file, or null for another document's. */
interface Leaf {
  page: PdfPage;
  from: number | null;
}

const knows = loadDictionary();
const ids = new Identities();

/** What a page edit makes of a file's pages. */
const pageEdits: Readonly<Record<string, (leaves: Leaf[], foreign: Leaf, draw: Draw) => Leaf[]>> = {
  delete: (leaves, _, draw) => leaves.toSpliced(draw.from(1, leaves.length - 1), 1),
  exchange: (leaves, _, draw) => {
    const at = draw.from(1, leaves.length - 2);
    return leaves.with(at, leaves[at + 1]!).with(at + 1, leaves[at]!);
  },
  insert: (leaves, foreign, draw) => leaves.toSpliced(draw.from(1, leaves.length - 1), 0, foreign),
  double: (leaves, _, draw) => {
    const at = draw.from(1, leaves.length - 1);
    return leaves.toSpliced(at, 0, leaves[at]!);
  },
  replace: (leaves, foreign, draw) => leaves.with(draw.from(1, leaves.length - 1), foreign),
};

function convert(
  slug: string,
  leaves: readonly Leaf[],
  previous: Ledger | null,
  day: string,
): Kept {
  const facts = { file: `${slug}.pdf`, sha256: '0'.repeat(64), slug, publisher: null, kind: null };
  const pages = leaves.map(({ page }) => page);
  const named = convertSource({ ...facts, corrections: [], text: '', pages }, knows);
  const lossReason = previous === null ? null : 'A page was lost.';
  return keepLedger(named, previous, { today: day, lossReason, publish: true });
}

const wordsOf = (text: string): Word[] => ids.words(text);
const unitOf = (text: string) =>
  ({ cells: [wordsOf(text)] }) as unknown as Parameters<typeof alikeInOrder>[1];

/** Whether one text has half of the other's words in their order. */
function isAlike(one: string, two: string): boolean {
  const [shorter, longer] = one.length < two.length ? [one, two] : [two, one];
  const share = alikeInOrder(wordsOf(shorter), unitOf(longer));
  return share * wordsOf(longer).length >= wordsOf(shorter).length / 2;
}

/** The pages of the right file on which a block stands. */
function originsOf({ page, pageEnd }: Block, leaves: readonly Leaf[]): (number | null)[] {
  return leaves.slice((page ?? 1) - 1, pageEnd ?? page ?? 1).map(({ from }) => from);
}

/** The texts at which an address ends. */
function endsOf(id: string, { document, ledger }: Kept): Block[] {
  const entries = entriesById(ledger);
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  const seen = new Set<string>();
  const follow = (at: string): Block[] => {
    if (seen.has(at)) return [];
    seen.add(at);
    const block = blocks.get(at);
    return block === undefined ? (entries.get(at)?.to ?? []).flatMap(follow) : [block];
  };
  return follow(id);
}

/** Addresses that lead to a text of another page than theirs that is not word for word their own. */
function liesOf(first: Kept, now: Kept, leaves: readonly Leaf[]): string[] {
  return first.document.blocks.flatMap((block) => {
    const own = new Set(
      originsOf(
        block,
        leaves.map((_, at) => ({ from: at + 1 }) as Leaf),
      ),
    );
    const wrong = endsOf(block.id, now).find((end) => {
      const isOnOwnPage = originsOf(end, leaves).some((from) => from !== null && own.has(from));
      return end.text !== block.text && !(isOnOwnPage && isAlike(end.text, block.text));
    });
    return wrong === undefined ? [] : [`${block.id} “${block.text}” → “${wrong.text}”`];
  });
}

/** Addresses that don't lead to their text again though the right file is back. */
function lostOf(first: Kept, again: Kept): string[] {
  return first.document.blocks
    .filter(({ id, text }) => !endsOf(id, again).some((end) => end.text === text))
    .map(
      ({ id, text }) =>
        `${id} “${text}” ${again.ledger.anchors.find((one) => one.id === id)?.state ?? ''}`,
    );
}

async function readLeaves(path: string): Promise<Leaf[]> {
  const pages = await extractPdf(new Uint8Array(readFileSync(path)));
  return pages.map((page, at) => ({ page, from: at + 1 }));
}

/** Edits the pages of a file, converts, puts it right and converts again. */
function tryPages(slug: string, leaves: Leaf[], foreign: Leaf, draw: Draw): void {
  const first = convert(slug, leaves, null, '2026-01-05');
  for (const [name, edit] of Object.entries(pageEdits)) {
    const edited = edit(leaves, { ...foreign, from: null }, draw);
    try {
      const now = convert(slug, edited, first.ledger, '2026-02-02');
      const again = convert(slug, leaves, now.ledger, '2026-03-02');
      const [lies, late, lost] = [
        liesOf(first, now, edited),
        liesOf(first, again, leaves),
        lostOf(first, again),
      ];
      console.log(
        `${slug} ${name}: ${first.document.blocks.length} addresses, ${now.losses.length} given up, ` +
          `${lies.length + late.length} lies, ${lost.length} lost once put right`,
      );
      for (const one of [...lies, ...late, ...lost]) console.log(`  ${one.slice(0, 300)}`);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      console.log(`${slug} ${name}: refused (${error.message.slice(0, 120)})`);
    }
  }
}

/** Twelve PDFs of a folder, from different places in it. */
const root = process.argv[2]!;
const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.pdf'))
  .sort();
const count = Number(process.argv[3] ?? 12);
const chosen = Array.from(
  { length: count },
  (_, at) => names[Math.floor((at * names.length) / count)]!,
);
for (const [at, name] of chosen.entries()) {
  const leaves = await readLeaves(join(root, name));
  const others = await readLeaves(join(root, chosen[(at + 1) % chosen.length]!));
  if (leaves.length < 4) continue;
  tryPages(`document-${at + 1}`, leaves, others[Math.floor(others.length / 2)]!, new Draw(at + 7));
}
