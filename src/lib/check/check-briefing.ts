import type { Passage } from './briefing/passage.ts';
import { citationFinder } from './find/citation-heads.ts';
import { Nearness } from './find/nearness.ts';
import type { OwnRoots } from './find/own-address.ts';
import { quotationsIn } from './find/quotations.ts';
import { referencesIn, type Reference } from './find/near-references.ts';
import { judgeQuotation } from './judge/judge-quotation.ts';
import { judgeReference, type JudgedReference } from './judge/judge-references.ts';
import { WordsJudge } from './judge/judge-words.ts';
import type { LibraryReader } from './library/library-reader.ts';
import type { CheckedBriefing } from './tell/result.ts';

/**
 * Makes a check of briefings against a library.
 * @param here the address at which the library is read now, where that is not its public one
 * @returns checks one briefing; throws where a file of the library can't be read
 */
export function briefingChecker(
  library: LibraryReader,
  here: string | null = null,
): (passages: readonly Passage[]) => Promise<CheckedBriefing> {
  const { root, former, base } = library.library;
  const roots = [root, here, ...former].filter((one) => one !== null);
  const own: OwnRoots = { roots, base, isLocal: root === null };
  const citations = citationFinder(library.documents);
  const judge = new WordsJudge(library);
  return async (passages) => {
    const found = passages.map((passage, at) => referencesIn(passage, at, own, citations));
    const references = found.flatMap((one) => one.references);
    const judged = new Map<Reference, JudgedReference>();
    for (const one of references)
      judged.set(one, await judgeReference(one, passages[one.passage]!, library));
    const quotations = quotationsIn({ passages, references });
    const nearness = new Nearness(passages, references, quotations);
    const checked: CheckedBriefing['quotations'] = [];
    for (const quotation of quotations) {
      const sources = nearness
        .of(quotation)
        .map((group) => group.flatMap((one) => judged.get(one)!.scopes));
      checked.push(await judgeQuotation(quotation, passages, sources, judge, library.documents));
    }
    const all = [...judged.values()];
    return {
      links: all.flatMap(({ links }) => links),
      citations: all.flatMap((one) => one.citations),
      quotations: checked,
      uncheckedLinks: {
        pages: found.reduce((sum, { pages }) => sum + pages, 0),
        others: found.reduce((sum, { others }) => sum + others, 0),
      },
    };
  };
}
