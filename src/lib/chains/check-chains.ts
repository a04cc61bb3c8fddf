import type { Chain, ChainLink } from '../model/chain.ts';
import type { LibraryDocument } from '../model/document.ts';
import { blocksById } from '../model/structure.ts';

/** What became of the chains that were written: those that hold, and why others are left out. */
export interface CheckedChains {
  sound: Chain[];
  /** A report isn't held: nobody's fault, the chain is left out. */
  skipped: string[];
  /** A link is dead or its text has changed, or a chain is made wrongly. */
  faults: string[];
}

type Blocks = ReadonlyMap<string, ReturnType<typeof blocksById>>;

function faultOfLink({ report, anchor, hash }: ChainLink, blocks: Blocks): string | null {
  const block = blocks.get(report)?.get(anchor);
  if (block === undefined)
    return `${report} has no paragraph “${anchor}”: look up what became of it, and change the link.`;
  if (hash === undefined || block.deepHash.startsWith(hash)) return null;
  return `the text of ${report}#${anchor} has changed: read it again, and give its hash as ${block.deepHash.slice(0, 8)} if the chain still holds.`;
}

function faultsOfShape({ slug, links }: Chain, twice: ReadonlySet<string>): string[] {
  const faults = twice.has(slug) ? ['another chain has the same slug: give it its own.'] : [];
  const isLed = links[0]?.role === 'recommendation';
  return isLed ? faults : [...faults, 'a chain begins with its recommendation: put it first.'];
}

const reportsOf = ({ links, nothingIn = [] }: Chain): string[] => [
  ...new Set([...links.map(({ report }) => report), ...nothingIn]),
];

function repeated(slugs: readonly string[]): Set<string> {
  return new Set(slugs.filter((slug, at) => slugs.indexOf(slug) !== at));
}

/** Holds chains against the documents of the library. */
export function checkChains(
  chains: readonly Chain[],
  documents: readonly LibraryDocument[],
): CheckedChains {
  const blocks = new Map(documents.map((document) => [document.meta.slug, blocksById(document)]));
  const twice = repeated(chains.map(({ slug }) => slug));
  const checked: CheckedChains = { sound: [], skipped: [], faults: [] };
  for (const chain of chains) {
    const missing = reportsOf(chain).filter((report) => !blocks.has(report));
    const faults = [
      ...faultsOfShape(chain, twice),
      ...(missing.length > 0 ? [] : chain.links.flatMap((link) => faultOfLink(link, blocks) ?? [])),
    ];
    checked.faults.push(...faults.map((fault) => `chain ${chain.slug}: ${fault}`));
    if (missing.length > 0)
      checked.skipped.push(`chain ${chain.slug}: left out, ${missing.join(', ')} is not held.`);
    else if (faults.length === 0) checked.sound.push(chain);
  }
  return checked;
}
