import { stemOf } from '../../search/words/stem.ts';
import { tokensOf } from '../../search/words/tokens.ts';
import { foldText } from '../../text/fold.ts';
import { isCommon } from './passed-over.ts';

/** A word of a text that may be shared with another. */
export interface Term {
  stem: string;
  /** As it stands in the text, in lower case. */
  printed: string;
  /** What stands between it and the term before it where they are neighbours: white space or a hyphen; else null. */
  after: ' ' | '-' | null;
}

const stems = new Map<string, string>();

function rememberedStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(word);
  stems.set(word, stem);
  return stem;
}

/** The terms of a text in order, common words left out. */
export function termsIn(text: string): Term[] {
  const terms: Term[] = [];
  let after: Term['after'] = null;
  for (const { text: word, isWord } of tokensOf(foldText(text))) {
    if (!isWord) {
      after = word === '-' && after === ' ' ? '-' : null;
    } else if (isCommon(word)) {
      after = null;
    } else {
      terms.push({ stem: rememberedStem(word), printed: word, after });
      after = ' ';
    }
  }
  return terms;
}
