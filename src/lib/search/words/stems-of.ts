import { foldText } from '../../text/fold.ts';
import { oneStem } from './other-forms.ts';
import { stemOf } from './stem.ts';
import { wordsOf } from './tokens.ts';

/** What the words of a phrase have in common with their other forms; of `children's` without the s. */
export const stemsOf = (text: string): string[] =>
  wordsOf(foldText(text))
    .filter((word, at) => at === 0 || word !== 's')
    .map(stemOf);

/** The same, all forms of a word as one, also those that no ending makes. */
export const plainStemsOf = (text: string): string[] => stemsOf(text).map(oneStem);
