const closed = /[.?!:;…][)\]"'’”]*$|[\])]\.?$/u;

/**
 * Whether a text ends where a sentence or a clause may end: in a stop, question or exclamation mark,
 * colon, semicolon or ellipsis, with closing quotation marks and brackets after it, or in a bracket. What
 * is not closed may go on in the next line, cell or page ("The council has" …).
 */
export function isClosed(text: string): boolean {
  return closed.test(text);
}

/** Whether a text begins in lower case, after an opening quotation mark or bracket if there is one. */
export function beginsInLowerCase(text: string): boolean {
  return /^["'‘“(]?\p{Ll}/u.test(text);
}

/** A line of names such as "Lead inspector: Ann Example, HMI". */
const nameLine = /^[A-Z][A-Za-z ]+: /u;
const fewestLettersOfSentence = 60;

/** Whether a text is a line of names, which ends without a stop, and what comes after it a sentence. */
export function endsNames(text: string, after: string): boolean {
  const isSentence = beginsWithCapital(after) && isClosed(after);
  return nameLine.test(text) && isSentence && after.length >= fewestLettersOfSentence;
}

/** Whether a text is a list of names after what they are: they may go on in the next line. */
export function listsNames(text: string): boolean {
  return nameLine.test(text) && text.includes(',');
}

/** Whether a text begins with a capital, after an opening quotation mark or bracket if there is one. */
export function beginsWithCapital(text: string): boolean {
  return /^["'‘“(]?\p{Lu}/u.test(text);
}
