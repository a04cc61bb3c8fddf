import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DocumentMeta, LibraryDocument } from '../../model/document.ts';
import { dayOf } from '../../vocabulary/dates.ts';
import { documentName } from '../../vocabulary/names.ts';
import type { Abbreviation } from '../words/abbreviations.ts';
import { facetColumns } from './facet-table.ts';
import { foldText } from '../../text/fold.ts';
import { indexWord } from '../words/index-word.ts';
import { councilsFile } from '../meaning/councils-file.ts';
import { thesaurusFiles } from '../meaning/thesaurus-files.ts';
import type { WrittenLine } from '../meaning/thesaurus-lines.ts';
import { packMeasures, type IndexedDocument, type Measure } from './paragraph-table.ts';
import { searchRecords, type SearchRecord } from './search-record.ts';
import { hyphenatedWords } from '../words/spellings.ts';
import { packSize } from './stored-paragraph.ts';
import { sieveFiles } from '../words/word-sieve.ts';
import { tokensOf, type Token } from '../words/tokens.ts';
import { formsOf, shardsOf, writeForms } from './word-forms.ts';

/** What the reader's browser asks for first. */
export interface LibraryHead {
  /** Names the folder that all the rest is in: another library, another folder. */
  version: string;
  documents: IndexedDocument[];
  /** The first stem of each file of the vocabulary. */
  stems: string[];
  abbreviations: Abbreviation[];
  /** Words printed with a hyphen and without. */
  hyphenated: string[];
  /** The files of the dictionary. */
  known: string[];
  /** The first stem of each file of the thesaurus. */
  said: string[];
}

/** The words of one document as the index of words takes them. */
export interface WordRecord {
  url: string;
  content: string;
}

/** Everything that a search index is made of. */
export interface SearchLibrary {
  head: LibraryHead;
  words: WordRecord[];
  /** Files by name, to be compressed. */
  files: Map<string, string | Uint8Array>;
}

interface Indexed {
  document: IndexedDocument;
  records: SearchRecord[];
  tokens: Token[][];
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );

function describe(meta: DocumentMeta, paragraphs: number): IndexedDocument {
  const year = dayOf(meta)?.slice(0, 4);
  return {
    slug: meta.slug,
    name: documentName(meta),
    paragraphs,
    ...(meta.authority !== null && { authority: meta.authority }),
    ...(year !== undefined && { year }),
  };
}

function index(library: readonly LibraryDocument[]): Indexed[] {
  return library
    .map((document) => {
      const records = searchRecords(document);
      return {
        document: describe(document.meta, records.length),
        records,
        tokens: records.map(({ stored }) => tokensOf(foldText(stored.text))),
      };
    })
    .filter(({ records }) => records.length > 0);
}

function wordRecords(indexed: readonly Indexed[]): WordRecord[] {
  const known = new Map<string, string>();
  const wordOf = (token: string): string => {
    const word = known.get(token) ?? indexWord(token);
    known.set(token, word);
    return word;
  };
  return indexed.map(({ document, tokens }) => ({
    url: `/${document.slug}`,
    content: tokens.flatMap((list) => list.map(({ text }) => wordOf(text))).join(' '),
  }));
}

/** Number of paragraphs that have each word. */
function countForms(paragraphs: readonly Token[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tokens of paragraphs) {
    const words = new Set(tokens.filter(({ isWord }) => isWord).map(({ text }) => text));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What stands between words, each once. */
function signsOf(paragraphs: readonly Token[][]): string[] {
  const signs = paragraphs.flat().filter(({ isWord }) => !isWord);
  return [...new Set(signs.map(({ text }) => text))].sort();
}

function councilsOf(documents: readonly LibraryDocument[]): string[] {
  return [...new Set(documents.flatMap(({ meta }) => meta.authority ?? []))];
}

function versionOf(parts: readonly string[]): string {
  const hash = sha256.create();
  for (const part of parts) hash.update(utf8ToBytes(part));
  return bytesToHex(hash.digest()).slice(0, 12);
}

/**
 * The search index of a library.
 * @param documents in time order
 * @param abbreviations those of the glossary
 * @param knows whether a word is in the dictionary
 * @param thesaurus what readers say, and what reports write in its place
 * @param dictionary the words of the language, which are never put right
 */
export function searchLibrary(
  documents: readonly LibraryDocument[],
  abbreviations: readonly Abbreviation[],
  knows: (word: string) => boolean,
  thesaurus: readonly WrittenLine[] = [],
  dictionary: readonly string[] = [],
): SearchLibrary {
  const indexed = index(documents);
  const records = indexed.flatMap((one) => one.records);
  const tokens = indexed.flatMap((one) => one.tokens);
  const measures = records.map(({ standing }, at): Measure => ({
    length: tokens[at]!.length,
    standing,
  }));
  const counts = countForms(tokens);
  const shards = shardsOf(formsOf(counts, knows));
  const sieves = sieveFiles(dictionary);
  const said = thesaurusFiles(thesaurus);
  const files = new Map<string, string | Uint8Array>([
    ...sieves,
    ['measures', packMeasures(measures)],
    ['facets', JSON.stringify(facetColumns(records.map(({ filters }) => filters)))],
    ['councils', councilsFile(councilsOf(documents))],
    ...said.files.map((file, at): [string, string] => [`said/${at}`, file]),
    ['signs', JSON.stringify(signsOf(tokens))],
    ...shards.map((forms, at): [string, string] => [`forms/${at}`, writeForms(forms)]),
    ...chunks(records, packSize).map((pack, at): [string, string] => [
      `texts/${at}`,
      JSON.stringify(pack.map(({ stored }) => stored)),
    ]),
  ]);
  const words = wordRecords(indexed);
  const head = {
    documents: indexed.map(({ document }) => document),
    stems: shards.map(([first]) => first!.stem),
    abbreviations: abbreviations.map(({ abbreviation, forms: long }) => ({
      abbreviation,
      forms: long,
    })),
    hyphenated: hyphenatedWords(tokens, (word) => counts.has(word)),
    known: sieves.map(([name]) => name),
    said: said.firsts,
  };
  const version = versionOf([
    ...words.map(({ content }) => content),
    ...[...files.values()].map((content) => content.toString()),
    JSON.stringify(head),
  ]);
  return { head: { version, ...head }, words, files };
}
