import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/spans.ts';
import type { Clause } from '../question/clauses.ts';
import type { Wording, WordingPart } from '../question/wordings.ts';
import { stemOf } from '../words/stem.ts';
import { tokensOf, type Token } from '../words/tokens.ts';

interface Stemmed extends Token {
  stem: string | null;
}

const isSuch = (token: Stemmed | undefined, { text, isWord, stem }: WordingPart): boolean => {
  if (token === undefined || token.isWord !== isWord) return false;
  return isWord ? stem === null || token.stem === stem : token.text === text;
};

function placesOf(tokens: readonly Stemmed[], wording: Wording): Span[] {
  if (wording.length === 0) return [];
  return tokens.flatMap((_, start) =>
    wording.every((part, at) => isSuch(tokens[start + at], part))
      ? [{ start, end: start + wording.length }]
      : [],
  );
}

/** Where what was asked for stands in a text: for each word, or what stands in its place, places in tokens. */
export function placesInText(text: string, clauses: readonly Clause[]): Span[][] {
  const tokens = tokensOf(foldText(text)).map((token) => ({
    ...token,
    stem: token.isWord ? stemOf(token.text) : null,
  }));
  return clauses
    .flatMap(({ terms, also }) => [...terms, ...also])
    .map(({ wordings }) => wordings.flatMap((wording) => placesOf(tokens, wording)));
}
