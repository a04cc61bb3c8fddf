import type { DocumentMeta } from '../../model/document.ts';
import { sourcePath } from '../../url.ts';

/**
 * Where the file that a document was made from is published, as a path of the library; null where it
 * isn't: the document prints no licence, or words of it were taken down.
 */
export function publishedSource(
  meta: Pick<DocumentMeta, 'slug' | 'licence' | 'source'>,
): string | null {
  const isPublished = meta.licence !== null && meta.source.withheld === undefined;
  return isPublished ? sourcePath(meta.slug, meta.source.file) : null;
}
