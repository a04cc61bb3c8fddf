import { tellingWords, type Piece } from './known-text.ts';

function tellingTexts(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.flatMap(({ words, text }) => (words.length < tellingWords ? [] : [text])));
}

/** The open texts of both sides that nobody writes twice by chance, word for word. */
export class ExactTexts {
  private readonly known: ReadonlySet<string>;
  private readonly fresh: ReadonlySet<string>;

  /** @param known what still is open, on either side */
  constructor(known: readonly Piece[], fresh: readonly Piece[]) {
    this.known = tellingTexts(known);
    this.fresh = tellingTexts(fresh);
  }

  /** Whether a known text stands word for word in the new document, or a new one in the known: exact goes before alike. */
  haveCopy(known: Piece, fresh: Piece): boolean {
    return this.fresh.has(known.text) || this.known.has(fresh.text);
  }
}
