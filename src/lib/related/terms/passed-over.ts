/** English words that say nothing of a matter: articles, pronouns, auxiliaries and the like. */
const listed =
  'a about after all also although an and any are as at be because been before being both but by can ' +
  'could did do does each few for from had has have having he her him his how however if in into is it ' +
  'its may might more most must no nor not of on only or other our out over own same she should since so ' +
  'some such than that the their them then there these they this those through to too under until up was ' +
  'we well were what when where whether which while who whom whose why will with within would you your';

const common: ReadonlySet<string> = new Set(listed.split(' '));

/** Whether a folded word is passed over when paragraphs are related: a common word, a number, a single letter. */
export function isCommon(word: string): boolean {
  return word.length < 2 || common.has(word) || /^\d+$/u.test(word);
}
