/** Numbers written out, as reports print them below and a little above ten. */
const numberWords = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred ' +
    'first second third fourth fifth once twice'
  ).split(' '),
);

/** What turns a statement into its contrary; `t` and the stems before it are what is left of “aren’t”. */
const negations = new Set(
  (
    'not no never without nor neither none nobody nothing cannot t ' +
    'aren isn wasn weren don doesn didn hasn haven hadn won wouldn couldn shouldn'
  ).split(' '),
);

/** Whether a word is a figure, or a number written out. */
export function isFigure(word: string): boolean {
  return /\p{Nd}/u.test(word) || numberWords.has(word);
}

/** Whether a word turns what is said into its contrary. */
export function isNegation(word: string): boolean {
  return negations.has(word);
}
