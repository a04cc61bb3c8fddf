/** Files for who takes the data away, and what documents were made from: no page needs them. */
const forOthers =
  /(?:^|\/)(?:source\.[a-z0-9.]+|[^/]*\.(?:csv|ndjson|parquet|xml|bib|ris|md)|robots\.txt|404\.html|report\.txt)$/;

/** Whether a file of the site, by its path, is needed to read and search without a network. */
export function isKeptOffline(file: string): boolean {
  return !forOthers.test(file) && file !== 'offline/files.json' && file !== 'offline-worker.js';
}
