import { readDocuments } from '../../../src/content/read-generated.ts';
import { readLedgers } from '../../../src/content/read-ledgers.ts';
import { openLibrary, type CheckedLibrary } from '../../../src/lib/check/library/library-reader.ts';
import { checkedLedger } from '../../../src/lib/check/library/checked-ledger.ts';
import { WordsTable } from '../../../src/lib/check/library/words-table.ts';
import { reportDetail } from '../../../src/lib/data/rows/report-detail.ts';
import { anchorPlaces } from '../../../src/lib/search/place/anchor-places.ts';
import { knownDocument } from '../../../src/lib/search/place/named-documents.ts';
import * as url from '../../../src/lib/url.ts';

export const documents = await readDocuments('content');
const { ledgers } = readLedgers('content');

/** Where the library of these tests is, and was. */
export const root = 'https://library.example/inspections/';
export const formerRoot = 'https://old.example/';
const place = { origin: 'https://library.example', base: '/inspections/' };

/** The committed library, its files made as its pages make them. */
export async function heldLibrary(changed: Partial<CheckedLibrary> = {}) {
  const table = new WordsTable();
  const files = new Map<string, () => unknown>([
    [
      url.checkedLibraryPath,
      () => ({ root, former: [formerRoot], base: place.base, withdrawn: [], ...changed }),
    ],
    [url.knownDocumentsPath, () => documents.map(({ meta }) => knownDocument(meta))],
  ]);
  for (const document of documents) {
    const { slug } = document.meta;
    const ledger = ledgers.get(slug);
    const detail = reportDetail(document, place, new Map());
    table.add(slug, detail.blocks);
    files.set(url.dataPath(`reports/${slug}.json`), () => detail);
    files.set(url.anchorPlacesPath(slug), () => ({
      document: knownDocument(document.meta),
      places: anchorPlaces(document, ledger),
    }));
    files.set(url.checkedLedgerPath(slug), () => checkedLedger(ledger));
  }
  const read = (path: string) => {
    const file = files.get(path);
    return file ? Promise.resolve(file()) : Promise.reject(new Error(`no ${path}`));
  };
  return openLibrary(read, table.paragraphsWith);
}
