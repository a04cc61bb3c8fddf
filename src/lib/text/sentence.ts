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

/** Whether a text begins with a capital, after an opening quotation mark or bracket if there is one. */
export function beginsWithCapital(text: string): boolean {
  return /^["'‘“(]?\p{Lu}/u.test(text);
}
