/** The content folder of the library that the environment names: of another folder's, a cache unless it says where. */
export function contentFolder(): string {
  const { CONTENT_DIR, SEEDS_DIR } = process.env;
  return CONTENT_DIR ?? (SEEDS_DIR === undefined ? 'content' : '.cache/content');
}
