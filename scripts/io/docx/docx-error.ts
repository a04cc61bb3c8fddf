/** Thrown for a Word file that can't be read; says why in words, and what to do. */
export class DocxError extends Error {
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}
