import { foldText } from '../../text/fold.ts';

/** Words so common that a paragraph need not have them, unless nothing else was asked for. */
const common = new Set(
  'a an and are as at be been by for from has have in is it not of on or that the their they this to was were which with'.split(
    ' ',
  ),
);

/** Words of which questions are made, and that say nothing of what is asked for. */
const asking = new Set(
  "about also any anyone anything can can't could couldn't did didn't do does doesn't doing don't ever get gets getting go goes going got had happen happens happening he her here him his how i i'm if into isn't it's just let me my need needs ofsted our please really report reports say says she should shouldn't so some someone something such tell than them then there these thing things those us used very want we what what's when where whether who who's whose why will with would wouldn't you your".split(
    ' ',
  ),
);

/** Whether a word tells paragraphs apart. */
export function isTelling(word: string): boolean {
  return !common.has(foldText(word));
}

/** Whether a word says something of what is asked for. */
export function isAskedFor(word: string): boolean {
  return isTelling(word) && !asking.has(foldText(word));
}
