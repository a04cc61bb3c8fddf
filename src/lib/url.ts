/** The only place that spells an address. Paths end in a slash; fragments are anchors. */

export interface Place {
  /** Public origin without a trailing slash, or null while the library has none. */
  origin: string | null;
  /** Base path with slashes at both ends. */
  base: string;
}

/** Takes a configured or environment base (`inspections`, `/inspections/`, ``) and gives it both slashes. */
export function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Root-relative address of a path within the library, base included; `path` has no leading slash. */
export function address(place: Place, path: string): string {
  return place.base + path;
}

/** Absolute address if the library has a public origin, otherwise the root-relative one. */
export function absolute(place: Place, path: string): string {
  return (place.origin ?? '') + address(place, path);
}

export const homePath = '';
export const reportsPath = 'reports/';
export const reportPath = (slug: string): string => `reports/${slug}/`;
/** What was changed in a document since its addresses were published. */
export const reportChangesPath = (slug: string): string => `${reportPath(slug)}#changes`;
/** A document as it stood before what was changed on a day. @param day ISO date */
export const reportBeforePath = (slug: string, day: string): string =>
  `reports/${slug}/before/${day}/`;
/** How a document's text was made from its source. */
export const reportTextPath = (slug: string): string => `reports/${slug}/text/`;
export const anchorPath = (slug: string, anchor: string): string => `reports/${slug}/#${anchor}`;
export const authoritiesPath = 'authorities/';
export const authorityPath = (slug: string): string => `authorities/${slug}/`;
/** What was asked of a council, and what was found. */
export const chainsPath = (authority: string): string => `authorities/${authority}/#asked-for`;
/** One matter of these: what was asked for, and what became of it. */
export const chainPath = (authority: string, chain: string): string =>
  `authorities/${authority}/#${chain}`;
export const themesPath = 'themes/';
export const themePath = (slug: string): string => `themes/${slug}/`;
/** Every theme in every document, which the grid reads when something is chosen. */
export const themeGridPath = 'themes/grid.json';
/** A theme's page, narrowed down to one year. */
export const themeYearPath = (theme: string, year: string): string =>
  `themes/${theme}/?year=${year}`;
/** A report with the paragraphs on one theme shown in its contents. */
export const reportThemePath = (slug: string, theme: string): string =>
  `reports/${slug}/?theme=${theme}`;
/** Where each theme stands in one report. */
export const reportThemesPath = (slug: string): string => `reports/${slug}/themes.json`;
/** A further page of a theme's passages, from 2; the first is the theme's own. */
export const themeSequencePath = (theme: string, page: number): string =>
  `themes/${theme}/page/${page}/`;
/** What one council's documents say about a theme. */
export const themeCouncilPath = (theme: string, council: string): string =>
  `themes/${theme}/${council}/`;
/** Map of the pages of themes at councils, for search engines. */
export const councilPagesMapPath = 'sitemap-themes.xml';
export const searchPath = 'search/';
export const indexOfLibraryPath = 'a-z/';
export const glossaryPath = 'glossary/';
export const glossaryTermPath = (id: string): string => `glossary/#${id}`;
export const aboutPath = 'about/';
export const accessibilityPath = 'accessibility/';
export const howToCitePath = 'how-to-cite/';
/** Where a reader keeps the library for times without a network. */
export const offlinePath = 'offline/';
/** The files of the library with their sizes, for who keeps it whole. */
export const offlineFilesPath = 'offline/files.json';
/** The worker that answers without a network; its folder is what it answers for. */
export const offlineWorkerPath = 'offline-worker.js';
export const changesPath = 'changes/';
export const changesFeedPath = 'feeds/changes.xml';
/** Every document as it comes in. */
export const allFeedPath = 'feeds/all.xml';
export const themeFeedPath = (slug: string): string => `feeds/themes/${slug}.xml`;
export const authorityFeedPath = (slug: string): string => `feeds/authorities/${slug}.xml`;
export const dataPath = (file: string): string => `data/${file}`;

/**
 * Versioned link to a block (contract, Anchors 7): the query says which text was cited.
 * @param deepHash 64 hex digits of the block's deepHash
 */
export function versionedPath(slug: string, anchor: string, deepHash: string): string {
  return `reports/${slug}/?v=${anchor}~${deepHash.slice(0, 8)}#${anchor}`;
}

/**
 * Versioned link to a run of blocks: each has its version, the address leads to the first.
 * @param cited the anchors in reading order, each with the first 8 hex digits of its deepHash; at least one
 */
export function versionedRunPath(
  slug: string,
  cited: readonly { id: string; version: string }[],
): string {
  const versions = cited.map(({ id, version }) => `v=${id}~${version}`).join('&');
  return `reports/${slug}/?${versions}#${cited[0]!.id}`;
}

/** The documents by which the search page tells a typed address. */
export const knownDocumentsPath = 'search/documents.json';
/** What is on record of a council's inspections, which the search page reads when a fact is asked for. */
export const factsPath = (council: string): string => `search/facts/${council}.json`;
/** When each document came, which the search page reads for who was there before. */
export const addedDaysPath = 'search/added.json';
/** The anchors of one document, which the search page reads when an address is typed. */
export const anchorPlacesPath = (slug: string): string => `search/anchors/${slug}.json`;

/** The page that checks a briefing, and the files that it reads beside the public data. */
export const checkPath = 'check/';
/** The reader's collected paragraphs; in a fragment after it, a whole briefing. */
export const briefingPath = 'briefing/';
export const checkedLibraryPath = 'check/library.json';
export const checkedLedgerPath = (slug: string): string => `check/ledgers/${slug}.json`;

/** The search page with a query in its address. */
export function searchForPath(query: string): string {
  return `${searchPath}?${new URLSearchParams({ q: query }).toString()}`;
}

/** A block reached by searching: its page marks the terms, then drops them from the address. */
export function foundPath(slug: string, anchor: string, terms: readonly string[]): string {
  const query = new URLSearchParams(terms.map((term) => ['find', term])).toString();
  return `reports/${slug}/${query === '' ? '' : `?${query}`}#${anchor}`;
}

/** A file that belongs to one report (`report.md`). */
export const reportFilePath = (slug: string, file: string): string => `reports/${slug}/${file}`;

/**
 * The file that a report was made from, beside its page as `source` with the file's own ending. A web page is
 * given as text: what it would run must not run here.
 */
export function sourcePath(slug: string, file: string): string {
  const ending = /\.[a-z0-9]+$/.exec(file.toLowerCase())?.[0] ?? '';
  return reportFilePath(slug, `source${ending}${/^\.html?$/.test(ending) ? '.txt' : ''}`);
}

/** What is related to the paragraphs of one document. */
export const relatedPath = (slug: string): string => dataPath(`related/${slug}.json`);
/** Wording of one document that other reports have too. */
export const wordingPath = (slug: string): string => dataPath(`wording/${slug}.json`);
export const comparePath = 'compare/';
/** Councils side by side, on a theme or on one that the reader chooses there. */
export function compareCouncilsPath(theme: string | null, councils: readonly string[]): string {
  const fields = councils.map((council) => ['with', council]);
  const query = new URLSearchParams(theme === null ? fields : [['theme', theme], ...fields]);
  return `${comparePath}?${query.toString()}`;
}
/** Which passages a theme has, for who narrows them down or compares councils. */
export const themePassagesPath = (theme: string): string => `themes/${theme}/passages.json`;

export const dataIndexPath = 'data/';

/** The folder of the search index. */
export const indexPath = 'pagefind/';
