import type { Chain } from '../../../src/lib/model/chain.ts';
import type { RelatedFiles } from '../../../src/lib/related/related-file.ts';
import type { Relatable } from '../../../src/lib/related/relatable.ts';
import type { Relations } from '../../../src/lib/related/relate.ts';

/** One link of a chain, and where it stands among what is proposed for the chain's recommendation, from 1. */
export interface FoundLink {
  chain: string;
  isAcross: boolean;
  /** Among the paragraphs of the document that it is in. */
  inDocument: number;
  /** Among what a reader is shown of the document that it is in. */
  isShown: number;
  /** Among those of the council's other documents in one list. */
  inCouncil: number;
  /** Among those of all documents that may be asked for. */
  inAll: number;
}

/** What links are looked for in. */
export interface LookedIn {
  paragraphs: readonly Relatable[];
  relations: Relations;
  files: RelatedFiles;
  /** The council of a document, by slug. */
  councilOf: (report: string) => string | null;
}

const everything = 10_000;

/** Where each link of chains stands among what is related to its recommendation; Infinity where it is not. */
export function findLinks(chains: readonly Chain[], looked: LookedIn): FoundLink[] {
  const { paragraphs, relations, files, councilOf } = looked;
  const places = new Map(paragraphs.map((one, at) => [`${one.report}#${one.anchor}`, at]));
  const reports = [...new Set(paragraphs.map(({ report }) => report))];
  const those = relations.those(() => true);
  return chains.flatMap(({ slug, links: [first, ...links] }) => {
    const at = places.get(`${first?.report}#${first?.anchor}`);
    if (at === undefined)
      throw new Error(`chain ${slug}: its recommendation is not among the paragraphs`);
    const shown = files.of(first!.report).related[first!.anchor] ?? [];
    const listed = reports
      .flatMap((report) => relations.inDocument(at, report, those, everything))
      .sort((a, b) => b.score - a.score)
      .map(({ paragraph }) => paragraph);
    return links.map(({ report, anchor }) => {
      const isAcross = report !== first!.report;
      const rank = <One extends { report: string; anchor: string }>(
        list: readonly One[],
        isIn: (one: One) => boolean,
      ): number => {
        const found = list
          .filter(isIn)
          .findIndex((one) => one.report === report && one.anchor === anchor);
        return found === -1 ? Infinity : found + 1;
      };
      const council = councilOf(first!.report);
      const isAskedFor = (one: Relatable) => !isAcross || one.report !== first!.report;
      const isHere = (one: Relatable) =>
        isAskedFor(one) && one.role !== 'question' && councilOf(one.report) === council;
      return {
        chain: slug,
        isAcross,
        inDocument: rank(listed, (one) => one.report === report),
        isShown: rank(shown, (one) => one.report === report),
        inCouncil: rank(listed, isHere),
        inAll: rank(listed, isAskedFor),
      };
    });
  });
}
