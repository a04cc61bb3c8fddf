import type { DocumentMeta } from '../../model/document.ts';
import { publishedSource } from './published-source.ts';

/**
 * The PDF that page marks lead to, as an address beside the document's page: the file that the text was made
 * from, where it is published here, otherwise where its council or inspectorate publishes it. Null where there
 * is none, or words were taken down: what lies elsewhere has them still.
 */
export function pageFile(meta: Pick<DocumentMeta, 'slug' | 'licence' | 'source'>): string | null {
  const { file, address, withheld } = meta.source;
  if (withheld !== undefined || !/\.pdf$/iu.test(file)) return null;
  return publishedSource(meta) === null ? (address ?? null) : 'source.pdf';
}
