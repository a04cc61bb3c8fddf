import type { Block } from '../model/block.ts';
import type { Chain, ChainLink, ChainRole } from '../model/chain.ts';
import type { LibraryDocument } from '../model/document.ts';
import { blocksById } from '../model/structure.ts';
import { byTime } from '../vocabulary/dates.ts';
import { isInspection } from '../vocabulary/names.ts';
import type { Relatable } from './relatable.ts';
import { Relations } from './relate.ts';

/** A paragraph that may belong to a chain: for a person to keep or drop. */
export interface ProposedLink {
  link: ChainLink;
  text: string;
  /** Words that it shares with the recommendation, and themes, by slug. */
  words: string[];
  themes: string[];
}

/** A recommendation, and what may belong to its chain, document by document in time order. */
export interface Proposal {
  recommendation: ProposedLink;
  /** Slug of the chain that begins with it already, or null. */
  chain: string | null;
  links: ProposedLink[];
}

/** What the proposals are made from. */
export interface Proposing {
  documents: readonly LibraryDocument[];
  /** Of the whole library: rarity is counted there. */
  paragraphs: readonly Relatable[];
  chains: readonly Chain[];
  /** So many of each document. */
  most: number;
}

const keyOf = (report: string, anchor: string): string => `${report}#${anchor}`;

/** What a paragraph would be in a chain that begins in a document. */
function roleIn(block: Block, document: LibraryDocument, first: LibraryDocument): ChainRole {
  if (!isInspection(document.meta)) return block.kind === 'table-row' ? 'action' : 'statement';
  return byTime(first, document) < 0 ? 'later-finding' : 'finding';
}

function linkTo(document: LibraryDocument, anchor: string, first: LibraryDocument) {
  const block = blocksById(document).get(anchor)!;
  const { meta } = document;
  const role = roleIn(block, document, first);
  const link: ChainLink = { report: meta.slug, anchor, role, hash: block.deepHash.slice(0, 8) };
  return { link, text: block.text, words: [], themes: [] };
}

/** The documents of a council, in time order. */
export function documentsOf(
  council: string,
  documents: readonly LibraryDocument[],
): LibraryDocument[] {
  return documents.filter(({ meta }) => meta.authoritySlug === council).sort(byTime);
}

/**
 * For each recommendation and area for improvement of a council's inspections, the paragraphs of each of
 * the council's documents that share most with it, best first. Questions, and what the same document asks
 * for beside, are left out.
 */
export function proposeLinks(council: string, of: Proposing): Proposal[] {
  const { paragraphs, most } = of;
  const relations = new Relations(paragraphs);
  const own = documentsOf(council, of.documents);
  const begun = new Map(
    of.chains.map(({ slug, links: [first] }) => [keyOf(first!.report, first!.anchor), slug]),
  );
  const stating = relations.those(({ role }) => role !== 'question');
  const found = relations.those(({ role }) => role !== 'question' && role !== 'recommendation');
  const linksOf = (at: number, first: LibraryDocument) =>
    own.flatMap((document) => {
      const { slug } = document.meta;
      const those = document === first ? found : stating;
      return relations.inDocument(at, slug, those, most).map(({ paragraph, words, themes }) => {
        return { ...linkTo(document, paragraph.anchor, first), words, themes };
      });
    });
  return own.flatMap((first) =>
    paragraphs.flatMap(({ report, anchor, role }, at) => {
      const isAsked = report === first.meta.slug && role === 'recommendation';
      if (!isAsked || !isInspection(first.meta)) return [];
      const recommendation = linkTo(first, anchor, first);
      recommendation.link.role = 'recommendation';
      const chain = begun.get(keyOf(report, anchor)) ?? null;
      return [{ recommendation, chain, links: linksOf(at, first) }];
    }),
  );
}
