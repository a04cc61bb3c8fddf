/** Source files, by the end of their path. */
const source = (names: string) => {
  const pattern = new RegExp(`/src/(?:${names})\\.ts$`);
  return (id: string): boolean => pattern.test(id.replaceAll('\\', '/'));
};

const frame = source('client/(?:single-keys|announce|element|kept|offline/register)|lib/url');
const words = source(
  'lib/search/(?:words/(?:tokens|stem|stems-of|other-forms|asking-words)|question/(?:query|notations|phrase))',
);

/**
 * What pages share, in few files: a bundler makes a file of whatever the same pages need, and the search came in
 * twenty-five. Each is a request, and one that names another is a journey more. What a group needs comes with it,
 * so that what others need too is a group of its own before it.
 */
export const scriptChunks = [
  { name: 'frame', test: (id: string) => frame(id) || id.includes('preload-helper') },
  { name: 'asked', test: source('lib/search/search-state|client/search/index/begun') },
  { name: 'locator', test: source('lib/text/(?:fold|typography)|lib/citation/locator') },
  { name: 'text', test: source('lib/text/(?:slug|spans)|lib/vocabulary/counts') },
  {
    name: 'codes',
    test: source(
      'lib/model/codes|lib/vocabulary/(?:areas|grades)|lib/search/index/(?:facet-records|standing)',
    ),
  },
  { name: 'words', test: (id: string) => words(id) || /node_modules.stemmer/.test(id) },
  { name: 'index', test: source('client/search/index/(?:search-index|file-parts|word-index)') },
].map((group, at, { length }) => ({ ...group, priority: length - at }));
