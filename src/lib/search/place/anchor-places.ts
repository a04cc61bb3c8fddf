import { distinctLocators, locator } from '../../citation/locator.ts';
import { isPresent } from '../../ledger/entries/entries.ts';
import type { Ledger, LedgerEntry } from '../../model/anchor.ts';
import type { Block } from '../../model/block.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { sectionTrails } from '../../model/structure.ts';
import type { KnownDocument } from './named-documents.ts';
import { placesOf } from '../index/section-place.ts';

/** One anchor of a document, as far as a reader who typed an address needs to tell it from others. */
export interface AnchorPlace {
  id: string;
  /** First 8 hex digits of the deepHash, for a versioned link; null where there is no text any more. */
  version: string | null;
  /** Where it stands, as a citation says it: `Paragraph 28`, `“Findings”, passage 3`; of one document no two are the same. */
  locator: string;
  /** The printed number that it bears now. */
  number: number | null;
  /** The printed number that it bore when published; of an anchor without text, the number in its name. */
  was: number | null;
  role: Block['role'];
  page: number | null;
  /** The number printed on that page. */
  printedPage: string | null;
  /** Title of its section. */
  section: string | null;
}

/** What a page fetches of one document in order to cite it, and search in order to lead to its places. */
export interface PlacesOfDocument {
  document: KnownDocument;
  places: AnchorPlace[];
}

const numberInName = (id: string): number | null => Number(/^para-(\d+)$/.exec(id)?.[1]) || null;

function gonePlace({ id, state, number }: LedgerEntry): AnchorPlace {
  const was = number ?? numberInName(id);
  const name = `${was === null ? id : `Number ${was}`} (${state})`;
  const none = { number: null, role: null, page: null, printedPage: null, section: null };
  return { id, version: null, locator: name, was, ...none };
}

/**
 * Every anchor that leads somewhere in a document, in reading order, then those of the ledger that
 * have no text any more: their notes stand in the page.
 */
export function anchorPlaces(document: LibraryDocument, ledger?: Ledger): AnchorPlace[] {
  const sections = placesOf(document.sections);
  const trails = sectionTrails(document.sections);
  const titleOf = ({ kind, text, section }: Block): string | null =>
    kind === 'heading' ? text : (trails.get(section ?? '')?.at(-1)?.title ?? null);
  const entries = ledger?.anchors ?? [];
  const published = new Map(entries.map(({ id, number }) => [id, number]));
  const places = document.blocks.map((block) => ({
    id: block.id,
    version: block.deepHash.slice(0, 8),
    locator: locator({ ...block, section: titleOf(block) }),
    number: block.number,
    was: published.get(block.id) ?? null,
    role: block.role,
    page: block.page,
    printedPage: block.printedPage,
    section: sections.get(block.section ?? '')?.trail ?? null,
  }));
  const locators = distinctLocators(places);
  const told = places.map((place, at) => ({ ...place, locator: locators[at]! }));
  return [...told, ...entries.filter((entry) => !isPresent(entry)).map(gonePlace)];
}
