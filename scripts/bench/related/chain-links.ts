import type { Chain } from '../../../src/lib/model/chain.ts';
import type { Relatable } from '../../../src/lib/related/relatable.ts';
import type { Relations } from '../../../src/lib/related/relate.ts';

/** One link of a chain, and where it stands among what is proposed for the chain's recommendation, from 1. */
export interface FoundLink {
  chain: string;
  isAcross: boolean;
  /** Among the paragraphs of the document that it is in. */
  inDocument: number;
  /** Among those of the council's other documents, as a reader is shown them. */
  inCouncil: number;
  /** Among those of all documents that may be asked for. */
  inAll: number;
}

const everything = 10_000;

/**
 * Where each link of chains stands among what is related to its recommendation; Infinity where it is not.
 * @param councilOf the council of a document, by slug
 */
export function findLinks(
  chains: readonly Chain[],
  paragraphs: readonly Relatable[],
  relations: Relations,
  councilOf: (report: string) => string | null,
): FoundLink[] {
  const places = new Map(paragraphs.map((one, at) => [`${one.report}#${one.anchor}`, at]));
  return chains.flatMap(({ slug, links: [first, ...links] }) => {
    const at = places.get(`${first?.report}#${first?.anchor}`);
    if (at === undefined)
      throw new Error(`chain ${slug}: its recommendation is not among the paragraphs`);
    const all = relations.to(at, { accepts: () => true, count: everything });
    const listed = all.map(({ paragraph }) => paragraph);
    return links.map(({ report, anchor }) => {
      const isAcross = report !== first!.report;
      const rank = (accepts: (one: Relatable) => boolean): number => {
        const found = listed
          .filter(accepts)
          .findIndex((one) => one.report === report && one.anchor === anchor);
        return found === -1 ? Infinity : found + 1;
      };
      const council = councilOf(first!.report);
      const isAskedFor = (one: Relatable) => !isAcross || one.report !== first!.report;
      return {
        chain: slug,
        isAcross,
        inDocument: rank((one) => one.report === report),
        inCouncil: rank(
          (one) => isAskedFor(one) && one.role !== 'question' && councilOf(one.report) === council,
        ),
        inAll: rank(isAskedFor),
      };
    });
  });
}
