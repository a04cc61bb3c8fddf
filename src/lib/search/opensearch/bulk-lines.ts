import type { LibraryDocument } from '../../model/document.ts';
import { searchRecords } from '../index/search-record.ts';
import type { Chosen } from '../search-state.ts';
import { absolute, anchorPath, type Place } from '../../url.ts';
import { dayOf } from '../../vocabulary/dates.ts';

/** A paragraph as OpenSearch keeps it; the facets are those of search on the site. */
export type StoredRecord = Omit<Chosen, 'report'> & {
  text: string;
  report: string;
  anchor: string;
  /** Its place in the document, from 0. */
  position: number;
  locator: string;
  section: string | null;
  page: number | null;
  /** Day of the inspection, the meeting or the publication, whichever is known first. */
  date: string | null;
  /** Of its text: what was cited before can be told from what stands there now. */
  hash: string;
  url: string;
};

/** The paragraphs that search on the site finds, of one document, in reading order. */
export function storedRecords(document: LibraryDocument, place: Place): StoredRecord[] {
  const { slug } = document.meta;
  const hashes = new Map(document.blocks.map(({ id, deepHash }) => [id, deepHash]));
  return searchRecords(document).map(({ stored, filters }, position) => ({
    text: stored.text,
    ...filters,
    report: slug,
    anchor: stored.anchor,
    position,
    locator: stored.locator,
    section: stored.section,
    page: stored.page,
    date: dayOf(document.meta),
    hash: hashes.get(stored.anchor) ?? '',
    url: absolute(place, anchorPath(slug, stored.anchor)),
  }));
}

/**
 * A record as two lines of the bulk format, the index left to the address to which they are sent. Sent again, it
 * takes the place of what it was: its name is the paragraph's address within the library.
 */
export function bulkLines(record: StoredRecord): string {
  const action = { index: { _id: `${record.report}#${record.anchor}` } };
  return `${JSON.stringify(action)}\n${JSON.stringify(record)}\n`;
}

/** Lines in parts of no more than so many bytes each, unless one line alone is longer; none is held but the one that grows. */
export function* inParts(lines: Iterable<string>, atMost: number): Generator<string> {
  let [part, size] = ['', 0];
  for (const line of lines) {
    const own = new TextEncoder().encode(line).length;
    if (part !== '' && size + own > atMost) {
      yield part;
      [part, size] = ['', 0];
    }
    part += line;
    size += own;
  }
  if (part !== '') yield part;
}
