import { foldText } from '../../text/fold.ts';

/** Words so common that a paragraph need not have them, unless nothing else was asked for. */
const common = new Set(
  'a an and are as at be been by for from has have in is it not of on or that the their they this to was were which with'.split(
    ' ',
  ),
);

/** Words of which questions are made, and that say nothing of what is asked for. */
const asking = new Set(
  "about also any anyone anything aren't arent can can't cant could couldn't couldnt did didn't didnt do does doesn't doesnt doing don't dont ever get gets getting go goes going got had happen happens happening hasn't hasnt haven't havent he her here him his how i i'm if into isn't isnt it's its just let me my need needs ofsted our please really report reports say says she should shouldn't shouldnt so some someone something such tell than them then there these thing things those us used very want wasn't wasnt we weren't werent what what's whats when where whether who who's whose why will with won't wont would wouldn't wouldnt you your n w u r ur plz pls thx shud cud wud dun bcos coz cos wot wat wots wats abt thru tho nt hav innit summat owt".split(
    ' ',
  ),
);

/** Whether a word tells paragraphs apart. */
export function isTelling(word: string): boolean {
  return !common.has(foldText(word));
}

/** Whether a word is one by which questions ask. */
export function isAsking(word: string): boolean {
  return asking.has(foldText(word));
}

/** Whether a word says something of what is asked for. */
export function isAskedFor(word: string): boolean {
  return isTelling(word) && !isAsking(word);
}
