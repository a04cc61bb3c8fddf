/** Cites every place of a library in every written form, leaves the address out, and reads each citation back as search does. */
import { parse } from 'node-html-parser';
import { readDocuments } from '../../../src/content/read-generated.ts';
import { readLedgers } from '../../../src/content/read-ledgers.ts';
import { citationFormats } from '../../../src/lib/citation/formats/citation-formats.ts';
import type { CitationFormat } from '../../../src/lib/citation/formats/citation-formats.ts';
import type { Copied } from '../../../src/lib/citation/citation-runs.ts';
import { anchorPlaces, type AnchorPlace } from '../../../src/lib/search/place/anchor-places.ts';
import { citedJump } from '../../../src/lib/search/place/cited-jump.ts';
import { mayBePlace } from '../../../src/lib/search/place/looks-like-place.ts';
import {
  knownDocument,
  type KnownDocument,
} from '../../../src/lib/search/place/named-documents.ts';
import { anchorPath } from '../../../src/lib/url.ts';
import { foldersOf } from '../../conversion/options.ts';
import { run } from '../../io/terminal/command.ts';

const address = 'https://library.example/reports/x/#y';

interface Library {
  documents: KnownDocument[];
  anchors: Map<string, AnchorPlace[]>;
}

async function libraryIn(folder: string): Promise<Library> {
  const documents = await readDocuments(folder);
  const { ledgers } = readLedgers(folder);
  const anchors = documents.map((document): [string, AnchorPlace[]] => {
    const { slug } = document.meta;
    return [slug, anchorPlaces(document, ledgers.get(slug))];
  });
  return {
    documents: documents.map(({ meta }) => knownDocument(meta)),
    anchors: new Map(anchors),
  };
}

interface Tried {
  citation: string;
  path: string;
}

/** A citation as a reader has it before them: a card for a web page is read where it is shown. */
const asRead = (text: string, { id }: CitationFormat): string =>
  id === 'html' ? parse(text).textContent : text;

function* citations({ documents, anchors }: Library, format: CitationFormat): Generator<Tried> {
  for (const document of documents) {
    for (const place of anchors.get(document.slug) ?? []) {
      if (place.version === null) continue;
      const { text } = format.cite(document, { ...place, address, isPublic: true }) as Copied;
      const path = anchorPath(document.slug, place.id);
      yield { citation: asRead(text, format).replaceAll(address, ''), path };
    }
  }
}

/** Prints what becomes of one form. @returns how many citations lead astray or to a choice */
async function tryFormat(library: Library, format: CitationFormat): Promise<number> {
  const lead = citedJump(library.documents);
  const anchorsOf = (slug: string) => Promise.resolve(library.anchors.get(slug) ?? []);
  const tried = [...citations(library, format)];
  const lost: Tried[] = [];
  for (const one of tried) {
    const found = mayBePlace(one.citation) ? await lead(one.citation, anchorsOf) : null;
    const isOwn = found?.isCertain && found.destinations[0]?.path === one.path;
    if (!isOwn) lost.push(one);
  }
  const different = new Set(tried.map(({ citation }) => citation)).size;
  const led = tried.length - lost.length;
  console.log(
    `${format.name}: ${tried.length} citations, ${different} different, ${led} lead to their own paragraph`,
  );
  lost.slice(0, 5).forEach(({ citation, path }) => console.log(`  ${path}: ${citation}`));
  return lost.length + tried.length - different;
}

await run(
  {
    name: 'npm run bench -- citations',
    does: 'Cites every place of a library (SEEDS_DIR, or content/) without its address, and reads the citations back as search does.',
    takes: '',
    options: {},
    help: {},
    example: 'SEEDS_DIR=reports npm run bench -- citations',
  },
  async () => {
    const library = await libraryIn(foldersOf(undefined, undefined).to);
    let faults = 0;
    for (const format of citationFormats.filter(({ isRecord }) => !isRecord)) {
      faults += await tryFormat(library, format);
    }
    return faults === 0 ? 0 : 1;
  },
);
