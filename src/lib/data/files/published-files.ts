import {
  anchorFields,
  authorityFields,
  chainFields,
  blockFields,
  glossaryFields,
  judgementFields,
  paragraphFields,
  relatedFields,
  reportFields,
  themeFields,
  wordingFields,
} from './fields.ts';
import type { Field } from './field.ts';
import { ilacsFields, versionFields } from './summary-fields.ts';

/** One file of the public data, or one for each report or theme. */
export interface DataFile {
  /** Path below `/data/`; `<slug>` stands for each report's or theme's. */
  path: string;
  holds: string;
  fields: readonly Field[];
  mediaType: string;
  /** The columns that no two rows of a table share. */
  key?: readonly string[];
  /** It begins with a byte order mark, which not every reader of tables takes: it is described as a file, not as a table. */
  hasMark?: true;
}

const json = 'application/json';
const csv = 'text/csv';
/** As registered with IANA. */
export const parquetType = 'application/vnd.apache.parquet';

/** Every file of the public data. */
export const dataFiles: readonly DataFile[] = [
  { path: 'reports.json', holds: 'Every report, by slug.', fields: reportFields, mediaType: json },
  {
    path: 'reports/<slug>.json',
    holds:
      'One report: the fields above, its sections (id, title, level, children), and its blocks in reading order. A block has these fields.',
    fields: blockFields,
    mediaType: json,
  },
  {
    path: 'paragraphs.csv',
    holds: 'Every block of every report that can be cited, verbatim, one a row.',
    fields: paragraphFields,
    mediaType: csv,
    key: ['report', 'id'],
  },
  {
    path: 'paragraphs-excel.csv',
    holds:
      'The same for spreadsheets: an apostrophe stands before a cell that would be taken for a formula.',
    fields: paragraphFields,
    mediaType: csv,
    hasMark: true,
  },
  {
    path: 'paragraphs.ndjson',
    holds: 'The same as JSON, one object a line.',
    fields: paragraphFields,
    mediaType: 'application/x-ndjson',
  },
  {
    path: 'paragraphs.parquet',
    holds:
      'The same as a Parquet file, for DuckDB, Arrow, pandas or R: numbers are integers, what is not printed is null, and the themes of a block are one text, parted by spaces.',
    fields: paragraphFields,
    mediaType: parquetType,
  },
  {
    path: 'judgements.csv',
    holds: 'Every judgement of every inspection, one a row.',
    fields: judgementFields,
    mediaType: csv,
  },
  {
    path: 'ilacs-summary.csv',
    holds:
      'One row a council with its latest ILACS inspection, in the columns of the sector’s summary sheets, and its address here.',
    fields: ilacsFields,
    mediaType: csv,
    key: ['local_authority'],
  },
  {
    path: 'version.json',
    holds:
      'The state of the whole, for an analysis to name: date, counts and a hash. The same texts have the same hash.',
    fields: versionFields,
    mediaType: json,
  },
  {
    path: 'authorities.json',
    holds:
      'Every council with documents here, and those that came before or after one of them, with the Order that made it so.',
    fields: authorityFields,
    mediaType: json,
  },
  {
    path: 'chains.json',
    holds: 'Paragraphs that concern the same matter, from what was asked for to what was found.',
    fields: chainFields,
    mediaType: json,
  },
  {
    path: 'related/<slug>.json',
    holds:
      'For each paragraph of one report, by anchor (related), the paragraphs that share most words and themes with it: up to ten of each other document on the same council (sameCouncil), in time order, then up to five of all other documents; nobody has read them side by side. The documents’ names are beside (names). A paragraph has these fields.',
    fields: relatedFields,
    mediaType: json,
  },
  {
    path: 'wording/<slug>.json',
    holds:
      'For each paragraph and list item of one report, by anchor (shared), passages of which eight words or more in a row stand in the reports of five councils or more. The reports’ names are beside (names). A passage has these fields.',
    fields: wordingFields,
    mediaType: json,
  },
  { path: 'themes.json', holds: 'Every theme.', fields: themeFields, mediaType: json },
  {
    path: 'themes/<slug>.json',
    holds:
      'One theme: the fields above; its patterns and exceptions as regular expressions; its occurrences, each with report, anchor, address, and matches (term, text, start and end in code points of the block’s text).',
    fields: [],
    mediaType: json,
  },
  {
    path: 'glossary.json',
    holds: 'Every abbreviation of the glossary, one sense an entry.',
    fields: glossaryFields,
    mediaType: json,
  },
  {
    path: 'anchors.json',
    holds: 'Every anchor that was ever given, by report, drafts included.',
    fields: anchorFields,
    mediaType: json,
  },
];
