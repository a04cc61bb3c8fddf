/**
 * Files for who takes the data away, what documents were made from, and what hosts read and don't give: no page
 * needs them, and one that can't be had would keep the whole from ever being kept.
 */
const forOthers =
  /(?:^|\/)(?:source\.[a-z0-9.]+|[^/]*\.(?:csv|ndjson|parquet|xml|bib|ris|md)|robots\.txt|_headers|_redirects|404\.html|report\.txt)$/;

/** Whether a file of the site, by its path, is needed to read and search without a network. */
export function isKeptOffline(file: string): boolean {
  return !forOthers.test(file) && file !== 'offline/files.json' && file !== 'offline-worker.js';
}
