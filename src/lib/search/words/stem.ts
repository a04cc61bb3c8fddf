import { stemmer } from 'stemmer';

const inflected = /^[a-z]{3,}$/;

/** Of a noun in -ysis or -osis Porter's rules leave the i, and part it from its verb. */
const greekEnding = /(?<=[yo]s)i$/;

/** What the forms of a word have in common: `supervis` of supervise, supervising, supervision (Porter). */
export function stemOf(form: string): string {
  return inflected.test(form) ? stemmer(form).replace(greekEnding, '') : form;
}
