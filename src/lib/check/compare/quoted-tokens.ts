import { levelMarks } from '../../text/typography.ts';

/** A word, or a sign between words, as it is compared. */
export interface Word {
  kind: 'word' | 'sign';
  text: string;
  /** The same without a hyphen that may only divide it at a line's end. */
  undivided?: string;
  /** What a word that is completed in brackets begins and ends with: "improve[d]". */
  around?: readonly [string, string];
  /** Whether its capitals tell nothing: it begins a quotation, or what follows a gap. */
  anyCase?: true;
}

/** A place at which words are left out ("…"), or others put in their stead ("[the council]"). */
export interface Opening {
  kind: 'gap' | 'insertion';
  /** What stands in the brackets. */
  text: string;
}

export type QuotedToken = Word | Opening;

/** Signs that are set otherwise from one print to the next, or that only marks a paragraph. */
const unread = /["'*_|`[\]•·#>]/gu;
const divided = /(?<=\p{L})-[ \t]*\n\s*(?=\p{Ll})/gu;
const hyphen = '\uE000';
const pieces =
  /\p{Nd}+(?:[.,:]\p{Nd}+)*(?:[\uE002\-\uE000]?[\p{L}\p{N}]+)*|[\p{L}\p{N}]+(?:[\uE002\-\uE000][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** A text in which what differs in typography alone is the same. */
const plainly = (text: string): string =>
  levelMarks(text.normalize('NFC').replace(divided, hyphen))
    .replace(/\u200B|\uFEFF/g, '')
    .replace(/\uFB01/g, 'fi')
    .replace(/\uFB02/g, 'fl')
    .replace(/\uFB00/g, 'ff');

function wordOf(text: string): Word {
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'sign', text };
  if (!text.includes(hyphen)) return { kind: 'word', text };
  return {
    kind: 'word',
    text: text.replaceAll(hyphen, '-'),
    undivided: text.replaceAll(hyphen, ''),
  };
}

function wordsIn(text: string): Word[] {
  return [...text.replace(unread, ' ').matchAll(pieces)].map(([piece]) => wordOf(piece));
}

/** The words and signs of a paragraph. */
export function tokensOfParagraph(text: string): Word[] {
  // An apostrophe inside a word is a letter of it; a quotation mark is none.
  return wordsIn(keepApostrophes(plainly(text))).map(restored);
}

const apostrophe = '\uE002';
const keepApostrophes = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, apostrophe);
const restored = (word: Word): Word => ({
  ...word,
  text: word.text.replaceAll(apostrophe, "'"),
  ...(word.undivided !== undefined && {
    undivided: word.undivided.replaceAll(apostrophe, "'"),
  }),
});

/** What opens a quotation: an ellipsis, alone or in brackets; brackets, with what of a word touches them. */
const openings =
  /[[(]\s*(?:\u2026|\.\s?\.\s?\.)\s*[\])]|\u2026|\.(?:\s?\.){2,3}|([\p{L}\uE002]*)\[([^\]\n]{0,120})\]([\p{L}\p{N}\uE002-]*)/gu;

function bracketed(before: string, inside: string, after: string): QuotedToken[] {
  if (/^\p{L}$/u.test(inside) && before === '' && after !== '')
    return [{ kind: 'word', text: inside + after, anyCase: true }];
  if (before !== '' || after !== '') {
    const around = [before, after] as const;
    return [{ kind: 'word', text: before + inside + after, around }];
  }
  if (/^\^?\d{1,3}$/.test(inside)) return [];
  return [{ kind: 'insertion', text: inside }];
}

/** Signs at the ends of a piece belong to the sentence that quotes as well as to the one that is quoted. */
const atEnds = /^[.,;:!?()\-/\u2026]$/u;

function trimmed(tokens: readonly QuotedToken[]): QuotedToken[] {
  const isOpening = (one: QuotedToken | undefined) =>
    one === undefined || one.kind === 'gap' || one.kind === 'insertion';
  const isLoose = (one: QuotedToken) => one.kind === 'sign' && atEnds.test(one.text);
  const kept = tokens.filter((token, at) => {
    if (!isLoose(token)) return true;
    let [left, right] = [at - 1, at + 1];
    while (tokens[left] && isLoose(tokens[left]!)) left--;
    while (tokens[right] && isLoose(tokens[right]!)) right++;
    return !isOpening(tokens[left]) && !isOpening(tokens[right]);
  });
  const first = kept.findIndex(({ kind }) => kind !== 'gap');
  const last = kept.findLastIndex(({ kind }) => kind !== 'gap');
  return first === -1 ? [] : kept.slice(first, last + 1);
}

/** Marks the words whose capital the one who quotes may have changed. */
function freed(tokens: readonly QuotedToken[]): QuotedToken[] {
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const isFirst = before === undefined || before.kind === 'gap' || before.kind === 'insertion';
    return token.kind === 'word' && isFirst ? { ...token, anyCase: true as const } : token;
  });
}

/** The words, signs, gaps and insertions of a quotation; what is cut at its ends is no part of it. */
export function tokensOfQuotation(quotation: string): QuotedToken[] {
  const text = keepApostrophes(plainly(quotation)).replace(/\n/g, ' ');
  const tokens: QuotedToken[] = [];
  let done = 0;
  for (const match of text.matchAll(openings)) {
    const [whole, before = '', inside, after = ''] = match;
    tokens.push(...wordsIn(text.slice(done, match.index)).map(restored));
    if (inside === undefined) tokens.push({ kind: 'gap', text: '…' });
    else
      tokens.push(
        ...bracketed(before, inside, after).map((one) =>
          one.kind === 'word' ? { ...one, ...restored(one) } : one,
        ),
      );
    done = match.index + whole.length;
  }
  tokens.push(...wordsIn(text.slice(done)).map(restored));
  return freed(trimmed(tokens));
}

/** The words of a quotation or paragraph, in lower case, by which it is looked for. */
export function wordsToFind(tokens: readonly QuotedToken[]): string[] {
  return tokens.flatMap((token) =>
    token.kind === 'word' && !('around' in token) ? [token.text.toLowerCase()] : [],
  );
}
