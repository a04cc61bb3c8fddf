import type { CslItem } from './csl-item.ts';
import { toBibtex, toCslJson, toRis } from './records.ts';

/** A file that lies beside each document's page, for reference managers. */
export interface RecordFile {
  file: string;
  /** What readers call it. */
  name: string;
  /** Its media type without parameters. */
  mediaType: string;
  make: (items: readonly CslItem[]) => string;
}

/** The records that are published of each document. */
export const recordFiles: readonly RecordFile[] = [
  {
    file: 'citation.ris',
    name: 'RIS',
    mediaType: 'application/x-research-info-systems',
    make: toRis,
  },
  { file: 'citation.bib', name: 'BibTeX', mediaType: 'application/x-bibtex', make: toBibtex },
  {
    file: 'citation.json',
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    make: toCslJson,
  },
];
