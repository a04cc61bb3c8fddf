import { parseArgs } from 'node:util';
import type { Block } from '../../../src/lib/model/block.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import type { PdfPage } from '../../../src/lib/model/pdf-page.ts';
import type { SourceText } from '../../../src/lib/model/source.ts';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import { loadDictionary } from '../../io/dictionary.ts';
import { readSeeds } from '../../io/seeds/read-seeds.ts';

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: process.env['CORPUS_DIR'] ?? '' } },
});

const knows = loadDictionary();

/** The pages as they would be if the file had no tags. */
function withoutTags(pages: readonly PdfPage[]): PdfPage[] {
  return pages.map((page) => ({
    ...page,
    tree: null,
    items: page.items.map((item) => ({ ...item, mark: null, artifact: false })),
  }));
}

const kinds = {
  'numbered paragraphs': ({ kind, number }: Block) => kind === 'paragraph' && number !== null,
  headings: ({ kind }: Block) => kind === 'heading',
  bullets: ({ kind }: Block) => kind === 'list-item',
};

/** Texts of a kind that only one of two documents has. */
function differing(
  tagged: LibraryDocument,
  plain: LibraryDocument,
  isKind: (block: Block) => boolean,
): { all: number; only: string[] } {
  const texts = ({ blocks }: LibraryDocument) =>
    blocks.filter(isKind).map(({ label, text }) => `${label ?? ''} ${text}`.trim());
  const rest = texts(plain);
  const own = texts(tagged);
  const only = own.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { all: own.length, only };
}

const facts = ({ meta }: LibraryDocument): string => {
  const { title, authority, framework, inspectionStart, inspectionEnd, published } = meta;
  const told = [title, authority, framework, inspectionStart, inspectionEnd, published];
  const grades = meta.judgements.map(({ area, grade }) => [area, grade]);
  return JSON.stringify([...told, meta.leadInspectors, grades]);
};

/**
 * Converts each PDF of a folder twice, by its tags and as if it had none, and prints how far the two
 * agree, with what only the tags tell.
 */
async function run(): Promise<void> {
  if (values.corpus === '') return console.log('Skipped: set CORPUS_DIR to the folder of reports.');
  const { sources } = await readSeeds(values.corpus);
  const sums = new Map(Object.keys(kinds).map((kind) => [kind, { all: 0, same: 0 }]));
  let metadata = 0;
  const pdfs = sources.filter((source): source is SourceText & { pages: PdfPage[] } => {
    return source.pages !== undefined;
  });
  for (const source of pdfs) {
    const tagged = convertSource(source, knows).document;
    const plain = convertSource({ ...source, pages: withoutTags(source.pages) }, knows).document;
    if (facts(tagged) !== facts(plain)) console.log(`${source.file}  metadata differ`);
    else metadata += 1;
    for (const [kind, isKind] of Object.entries(kinds)) {
      const { all, only } = differing(tagged, plain, isKind);
      const sum = sums.get(kind) as { all: number; same: number };
      sum.all += all;
      sum.same += all - only.length;
      only.forEach((text) => console.log(`${source.file}  ${kind}: ${text.slice(0, 100)}`));
    }
  }
  console.log(`${metadata} of ${pdfs.length} with the same metadata and grades`);
  sums.forEach(({ all, same }, kind) =>
    console.log(`${same} of ${all} ${kind} the same (${((100 * same) / all).toFixed(2)} %)`),
  );
}

await run();
