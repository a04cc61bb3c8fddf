import { readChains } from '../../../src/content/read-chains.ts';
import { readDocuments, readOccurrences } from '../../../src/content/read-generated.ts';
import { readThemes } from '../../../src/content/read-themes.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import type { Acceptable } from '../../../src/lib/related/paragraph-kinds.ts';
import { relatablesOf, type Relatable } from '../../../src/lib/related/relatable.ts';
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
  const councilOf = (report: string) => councils.get(report) ?? null;
  const links = findLinks(chains, paragraphs, new Relations(paragraphs), councilOf);
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
    console.log(`${name}: of the link’s document ${share(half, ({ inDocument }) => inDocument)}`);
    console.log(
      `${name}: of the link’s document, across documents ${share(across, ({ inDocument }) => inDocument)}`,
    );
    console.log(
      `${name}: of the council’s other documents in one list ${share(across, ({ inCouncil }) => inCouncil)}`,
    );
    console.log(
      `${name}: of all other documents in one list ${share(across, ({ inAll }) => inAll)}`,
    );
  }
}

/** The same documents again and again, under other slugs, until there are so many paragraphs. */
function paragraphsOf(documents: readonly LibraryDocument[], most: number): Relatable[] {
  const themes = readThemes('content/themes');
  const find = findThemes(themes);
  const once = documents.map(({ meta, blocks }) => {
    const found = find(meta.slug, blocks).map((all, at) => [themes[at]!.slug, all] as const);
    return relatablesOf([{ meta, blocks } as LibraryDocument], new Map(found));
  });
  const all: Relatable[] = [];
  for (let round = 0; all.length < most; round++)
    for (const document of once)
      for (const one of document) all.push({ ...one, report: `${one.report}-${round}` });
  return all.slice(0, most);
}

function timeRelating(paragraphs: readonly Relatable[]): number {
  const before = process.cpuUsage();
  const relations = new Relations(paragraphs);
  let found = 0;
  paragraphs.forEach(({ report }, at) => {
    const accepts = (other: Acceptable) => other.report !== report;
    found += relations.to(at, { accepts, count: 5 }).length;
  });
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${paragraphs.length} paragraphs: ${seconds.toFixed(1)} s CPU, ${found} related, peak ${peak} MiB`,
  );
  return seconds;
}

await printAgreement();
const documents = await readDocuments(process.env['CONTENT_DIR'] ?? 'content');
const stating = documents.reduce((sum, { blocks }) => sum + blocks.filter(isStating).length, 0);
console.log(`\nRelating, on ${documents.length} documents with ${stating} paragraphs, repeated`);
const [few, many] = [10_000, 100_000];
const paragraphs = paragraphsOf(documents, many);
const [short, long] = [paragraphs.slice(0, few), paragraphs].map(timeRelating) as [number, number];
const peak = process.resourceUsage().maxRSS / 1024;
printAims([
  { what: `relating ${many} paragraphs`, value: long, atMost: 60, unit: 's CPU' },
  { what: 'its peak memory', value: peak, atMost: 1024, unit: 'MiB' },
  {
    what: `CPU a paragraph, ${many} against ${few}`,
    value: long / many / (short / few),
    atMost: 1,
    unit: 'times',
  },
]);
