import type { Sense } from '../../glossary/terms.ts';
import { address, anchorPath, type Place } from '../../url.ts';

/** One sense of an abbreviation as `/data/glossary.json` lists it. */
export interface GlossaryRow {
  abbreviation: string;
  /** The first is the one that pages show. */
  forms: string[];
  general: boolean;
  note: string | null;
  definitions: { report: string; anchor: string; text: string; url: string }[];
}

/** The public row of one sense. */
export function glossaryRow({ entry, quotes }: Sense, place: Place): GlossaryRow {
  return {
    abbreviation: entry.abbreviation,
    forms: [...entry.forms],
    general: entry.general,
    note: entry.note ?? null,
    definitions: quotes.map(({ meta, anchor, text }) => ({
      report: meta.slug,
      anchor,
      text,
      url: address(place, anchorPath(meta.slug, anchor)),
    })),
  };
}
