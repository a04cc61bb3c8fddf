import { readChains } from '../../../src/content/read-chains.ts';
import { readDocuments, readOccurrences } from '../../../src/content/read-generated.ts';
import { readThemes } from '../../../src/content/read-themes.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { relatablesOf, type Relatable } from '../../../src/lib/related/relatable.ts';
import { RelatedFiles } from '../../../src/lib/related/related-file.ts';
import { Relations } from '../../../src/lib/related/relate.ts';
import { findThemes, isStating } from '../../../src/lib/themes/find-occurrences.ts';
import { printAims } from '../measure/report.ts';
import { findLinks, type FoundLink } from './chain-links.ts';

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

function share(links: readonly FoundLink[], rank: (one: FoundLink) => number): string {
  const within = (most: number) => links.filter((one) => rank(one) <= most).length;
  return `${percent(within(5), links.length)} and ${percent(within(10), links.length)} of ${links.length}`;
}

/** The chains in two halves: numbers were chosen by every other one, and are reported on the rest. */
async function printAgreement(): Promise<void> {
  const chains = readChains('content/chains');
  const documents = await readDocuments('content');
  const councils = new Map(documents.map(({ meta }) => [meta.slug, meta.authoritySlug]));
  const paragraphs = relatablesOf(documents, await readOccurrences('content'));
  const links = findLinks(chains, {
    paragraphs,
    relations: new Relations(paragraphs),
    files: new RelatedFiles(documents, paragraphs),
    councilOf: (report) => councils.get(report) ?? null,
  });
  const chosen = new Set(chains.filter((_, at) => at % 2 === 0).map(({ slug }) => slug));
  const halves = {
    'chosen by': links.filter(({ chain }) => chosen.has(chain)),
    'held out': links.filter(({ chain }) => !chosen.has(chain)),
    all: links,
  };
  console.log(
    `${chains.length} chains; links among the first five and ten related to their recommendation`,
  );
  for (const [name, half] of Object.entries(halves)) {
    const across = half.filter(({ isAcross }) => isAcross);
    const lines = {
      'of the link’s document': share(half, ({ inDocument }) => inDocument),
      'of each of the council’s other documents, as a reader is shown them': share(
        across,
        ({ isShown }) => isShown,
      ),
      'of the council’s other documents in one list': share(across, ({ inCouncil }) => inCouncil),
      'of all other documents in one list': share(across, ({ inAll }) => inAll),
    };
    for (const [what, said] of Object.entries(lines)) console.log(`${name}: ${what} ${said}`);
  }
}

/** A library, and its paragraphs. */
interface Library {
  documents: LibraryDocument[];
  paragraphs: Relatable[];
}

/** The same documents again and again, of other councils, until there are so many paragraphs. */
function libraryOf(documents: readonly LibraryDocument[], fewest: number): Library {
  const themes = readThemes('content/themes');
  const find = findThemes(themes);
  const once = documents.map((document) => {
    const found = find(document.meta.slug, document.blocks);
    const byTheme = new Map(found.map((all, at) => [themes[at]!.slug, all]));
    return { document, related: relatablesOf([document], byTheme) };
  });
  const all: Library = { documents: [], paragraphs: [] };
  for (let round = 0; all.paragraphs.length < fewest; round++) {
    for (const { document, related } of once) {
      if (all.paragraphs.length >= fewest) break;
      const { slug, authoritySlug } = document.meta;
      const meta = { ...document.meta, slug: `${slug}-${round}` };
      if (authoritySlug !== null) meta.authoritySlug = `${authoritySlug}-${round}`;
      all.documents.push({ ...document, meta });
      for (const one of related) all.paragraphs.push({ ...one, report: meta.slug });
    }
  }
  return all;
}

/** What making all files of what is related takes. @returns seconds CPU a paragraph */
function timeRelating({ documents, paragraphs }: Library): number {
  const before = process.cpuUsage();
  const files = new RelatedFiles(documents, paragraphs);
  let found = 0;
  for (const { meta } of documents)
    for (const rows of Object.values(files.of(meta.slug).related)) found += rows.length;
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${paragraphs.length} paragraphs: ${seconds.toFixed(1)} s CPU, ${found} related, peak ${peak} MiB`,
  );
  return seconds / paragraphs.length;
}

await printAgreement();
const documents = await readDocuments(process.env['CONTENT_DIR'] ?? 'content');
const stating = documents.reduce((sum, { blocks }) => sum + blocks.filter(isStating).length, 0);
console.log(`\nRelating, on ${documents.length} documents with ${stating} paragraphs, repeated`);
const [few, many] = [10_000, 100_000];
const [small, large] = [libraryOf(documents, few), libraryOf(documents, many)];
// The first time is for the engine to compile, which is no cost of ten thousand paragraphs; the least of three is what they cost.
timeRelating(small);
const short = Math.min(...Array.from({ length: 3 }, () => timeRelating(small)));
const long = timeRelating(large);
const peak = process.resourceUsage().maxRSS / 1024;
printAims([
  { what: `relating ${many} paragraphs`, value: long * many, atMost: 60, unit: 's CPU' },
  { what: 'its peak memory', value: peak, atMost: 1024, unit: 'MiB' },
  {
    what: `CPU a paragraph, ${many} against ${few}`,
    value: long / short,
    atMost: 1,
    unit: 'times',
  },
]);
