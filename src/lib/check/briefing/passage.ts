/** A link of a passage; offsets in UTF-16 units of its text. */
export interface PassageLink {
  start: number;
  end: number;
  href: string;
}

/** A place in a passage at which a footnote is called. */
export interface NoteCall {
  at: number;
  /** Names the footnote among those of the briefing. */
  note: string;
}

/** A paragraph of a briefing, whatever kind of file it came in. */
export interface Passage {
  /** Its words, marks of the format taken away; line feeds where lines end that a sentence may run over. */
  text: string;
  links: PassageLink[];
  calls: NoteCall[];
  /** Which block quotation it is of, counted from 0; null for running text. */
  block: number | null;
  /** The footnote that it is of, or null. */
  note: string | null;
}

/** A passage of running text without links. */
export function passageOf(text: string): Passage {
  return { text, links: [], calls: [], block: null, note: null };
}
