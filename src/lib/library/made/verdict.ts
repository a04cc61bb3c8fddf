import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fidelity } from '../../model/document.ts';
import { counted } from '../../vocabulary/counts.ts';

/** What is to be said first of how a text was made. */
export interface Verdict {
  /** "17,103 of 17,103 words". */
  words: string;
  /** What that means, in a sentence that goes on from it. */
  meaning: string;
  /** Whether a person has anything to look at. */
  doubts: string;
}

/** How many of a source's words are accounted for, and how many doubts are left. */
export function verdictOf(fidelity: Fidelity, diagnostics: readonly Diagnostic[]): Verdict {
  const { sourceWords, unaccounted, repairs, moves } = fidelity;
  const warnings = diagnostics.filter(({ severity }) => severity !== 'info').length;
  const all = counted(sourceWords, 'word');
  const held = (sourceWords - unaccounted).toLocaleString('en-GB');
  return {
    words: `${held} of ${all}`,
    meaning: `of the source are accounted for: on the page as they are, but for ${counted(repairs, 'repair')} and ${counted(moves, 'move')}.`,
    doubts:
      warnings === 0
        ? 'Nothing was doubtful.'
        : `Before quoting, compare ${counted(warnings, 'place')} with the original.`,
  };
}
