/** What a mention in a text names: a paragraph or recommendation by its printed number, an annex by its letter or number. */
export interface Mention {
  kind: 'paragraph' | 'recommendation' | 'annex';
  /** "13", "B". */
  name: string;
  /** UTF-16 offsets in the text: of the whole where one is named ("paragraph 13"), of the number alone in a list. */
  start: number;
  end: number;
}

const kinds: readonly [Mention['kind'], RegExp][] = [
  ['paragraph', /^para/i],
  ['recommendation', /^rec/i],
  ['annex', /^a/i],
];

const one = '\\d{1,3}(?![.(]?\\w)';
const list = `${one}(?:(?:, ?| ?[-–] ?| (?:and|to|or|&|&amp;) |, and )${one})*`;
const mention = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(paragraphs?|paras?\\.?|recommendations?) (${list})|((?:Annex|Appendix) )([A-Z]|\\d{1,2})(?![.(]?[\\p{L}\\p{N}]))`,
  'giu',
);

/** What makes a mention one of another text: an Act, a guidance, another report. */
const elsewhere =
  /\b(?:Acts?|Schedule|Regulations?|guidance|Order|framework|Working Together|previous|earlier|last|strategy)\b/i;
const ofAnother = /^ (?:of|in|from|to|under|within) (?!this (?:report|paper|document)\b)/i;

/** The sentence, or the brackets, that a place of a text lies in. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const opened = before.lastIndexOf('(') > before.lastIndexOf(')');
  const from = opened ? before.lastIndexOf('(') : before.search(/[^.]*$/);
  const after = /^[^.)]*/.exec(text.slice(end))?.[0] ?? '';
  return text.slice(from, end) + after;
}

function namesIn(match: RegExpExecArray): Mention[] {
  const [whole, word, numbers, annex, letter] = match;
  // "an annex a year" names none.
  if (letter !== undefined && /[a-z]/.test(letter)) return [];
  const named = (word ?? annex)!;
  const kind = kinds.find(([, begins]) => begins.test(named))![0];
  const all = [...(numbers ?? letter)!.matchAll(numbers === undefined ? /\w+/g : /\d+/g)];
  const from = match.index + whole.length - (numbers ?? letter)!.length;
  const isOne = all.length === 1;
  return all.map(({ 0: name, index }) => ({
    kind,
    name,
    start: isOne ? match.index : from + index,
    end: from + index + name.length,
  }));
}

/**
 * Mentions of other places of the same document in a text: "(paragraph 13)", "paragraphs 22, 24",
 * "Recommendation 4", "see Annex B". One whose sentence names an Act, a guidance or another report, or that
 * goes on "of …", may mean a place of that, and is none.
 */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(mention)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isElsewhere =
      ofAnother.test(text.slice(end)) || elsewhere.test(around(text, match.index, end));
    return isElsewhere ? [] : namesIn(match);
  });
}
