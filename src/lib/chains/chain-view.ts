import { locator } from '../citation/locator.ts';
import type { Chain, ChainRole } from '../model/chain.ts';
import type { DocumentMeta, LibraryDocument } from '../model/document.ts';
import { blocksById, sectionTrails } from '../model/structure.ts';

/** A paragraph of a chain, ready to be shown. */
export interface ShownLink {
  meta: DocumentMeta;
  anchor: string;
  role: string;
  name: string;
  text: string;
  /** Whether more of the paragraph follows. */
  isCut: boolean;
}

/** A chain, ready to be shown. */
export interface ShownChain {
  slug: string;
  title: string;
  links: ShownLink[];
  /** Documents that say nothing on the matter. */
  silent: DocumentMeta[];
}

const roleNames: Readonly<Record<ChainRole, string>> = {
  recommendation: 'Asked for',
  finding: 'Found',
  action: 'Planned by the council',
  statement: 'Said by the council',
  'later-finding': 'Found later',
};

/** So many signs show what a paragraph is about; the rest is one step away. */
const longest = 280;

function beginning(text: string): { text: string; isCut: boolean } {
  if (text.length <= longest) return { text, isCut: false };
  const end = text.lastIndexOf(' ', longest);
  return { text: text.slice(0, end), isCut: true };
}

/**
 * Makes a chain ready to be shown.
 * @throws Error where it names a document or a paragraph that isn't there: check it before
 */
export function showChain(chain: Chain, documents: readonly LibraryDocument[]): ShownChain {
  const bySlug = new Map(documents.map((document) => [document.meta.slug, document]));
  const links = chain.links.map(({ report, anchor, role }): ShownLink => {
    const document = bySlug.get(report);
    const block = document && blocksById(document).get(anchor);
    if (!document || !block) throw new Error(`chain ${chain.slug}: no ${report}#${anchor}`);
    const section = sectionTrails(document.sections)
      .get(block.section ?? '')
      ?.at(-1)?.title;
    const name = locator({ ...block, section: section ?? null });
    return { meta: document.meta, anchor, role: roleNames[role], name, ...beginning(block.text) };
  });
  const silent = (chain.nothingIn ?? []).flatMap((slug) => bySlug.get(slug)?.meta ?? []);
  return { slug: chain.slug, title: chain.title, links, silent };
}

/** The chains that each paragraph of a document is in, by anchor. */
export function chainsByAnchor(chains: readonly Chain[], report: string): Map<string, Chain[]> {
  const found = new Map<string, Chain[]>();
  for (const chain of chains) {
    const own = chain.links.filter((link) => link.report === report);
    for (const anchor of new Set(own.map((link) => link.anchor)))
      found.set(anchor, [...(found.get(anchor) ?? []), chain]);
  }
  return found;
}
