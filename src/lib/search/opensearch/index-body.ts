import { facets, type Facet } from '../search-state.ts';
import type { Abbreviation } from '../words/abbreviations.ts';
import type { WrittenLine } from '../meaning/thesaurus-lines.ts';
import { foldText } from '../../text/fold.ts';

/** What an index of OpenSearch or Elasticsearch is made with: `PUT /<index>`. */
export type IndexBody = ReturnType<typeof indexBody>;

/** Words that a rule of synonyms would take for signs of its own are left out. */
const isSafe = (words: string): boolean => !/[,=>#\\]/.test(words);

const listed = (words: readonly string[]): string =>
  [...new Set(words.map(foldText))].filter(isSafe).join(', ');

/**
 * Rules of synonyms in Solr's format: what a reader types also finds what reports write, an abbreviation its long
 * forms and they it.
 */
export function synonymRules(
  thesaurus: readonly WrittenLine[],
  glossary: readonly Abbreviation[],
): string[] {
  const said = thesaurus.flatMap(({ say, find, both }) => {
    if (both === true) return listed([...say, ...find]);
    return say.filter(isSafe).map((typed) => `${listed([typed])} => ${listed([typed, ...find])}`);
  });
  const meant = glossary.map(({ abbreviation, forms }) => listed([abbreviation, ...forms]));
  return [...said, ...meant];
}

/** Quotation marks, dashes and ligatures as one, as search on the site has them; then letters in lower case. */
const folding = ['straight_signs'];

const stems = ['lowercase', 'english_possessive', 'english_stems'];

function analysis(synonyms: readonly string[]) {
  return {
    char_filter: {
      straight_signs: {
        type: 'mapping' as const,
        mappings: [
          "’ => '",
          "‘ => '",
          '“ => "',
          '” => "',
          '– => -',
          '‑ => -',
          'ﬁ => fi',
          'ﬂ => fl',
        ],
      },
    },
    filter: {
      english_possessive: { type: 'stemmer' as const, language: 'possessive_english' },
      english_stems: { type: 'stemmer' as const, language: 'english' },
      library_synonyms: { type: 'synonym_graph' as const, lenient: true, synonyms: [...synonyms] },
    },
    analyzer: {
      british_english: {
        type: 'custom' as const,
        char_filter: folding,
        tokenizer: 'standard',
        filter: stems,
      },
      british_english_search: {
        type: 'custom' as const,
        char_filter: folding,
        tokenizer: 'standard',
        filter: ['lowercase', 'library_synonyms', 'english_possessive', 'english_stems'],
      },
      as_printed: {
        type: 'custom' as const,
        char_filter: folding,
        tokenizer: 'standard',
        filter: ['lowercase'],
      },
    },
  };
}

const keyword = { type: 'keyword' } as const;

/** Fields beside the facets, each of which is a keyword. */
const fields = {
  text: {
    type: 'text',
    analyzer: 'british_english',
    search_analyzer: 'british_english_search',
    // For a phrase in quotation marks: the words as they are printed, no forms and no synonyms.
    fields: { printed: { type: 'text', analyzer: 'as_printed' } },
  },
  anchor: keyword,
  position: { type: 'integer' },
  locator: { type: 'keyword', index: false },
  section: { type: 'text', analyzer: 'british_english' },
  page: { type: 'integer' },
  date: { type: 'date' },
  hash: keyword,
  url: { type: 'keyword', index: false },
} as const;

/**
 * Settings and mapping of an index of paragraphs: British English in its forms, synonyms where a reader asks, phrases
 * as printed, and the facets of the site's own search.
 */
export function indexBody(thesaurus: readonly WrittenLine[], glossary: readonly Abbreviation[]) {
  const ofFacets = Object.fromEntries(facets.map((facet) => [facet, keyword])) as Record<
    Facet,
    typeof keyword
  >;
  return {
    settings: { analysis: analysis(synonymRules(thesaurus, glossary)) },
    mappings: { dynamic: 'strict' as const, properties: { ...fields, ...ofFacets } },
  };
}
