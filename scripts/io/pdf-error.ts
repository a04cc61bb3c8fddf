/** A file that can't be read as a PDF: the rule that it breaks and what to do. */
export class PdfError extends Error {
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}

/** The error of a file that holds more of something than any report does. */
export function tooMuch(what: string, most: number): PdfError {
  return new PdfError(
    'too-much',
    `The file has more than ${most.toLocaleString('en-GB')} ${what}; reports have far fewer. Divide it, or remove it.`,
  );
}
