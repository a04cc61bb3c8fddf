import type { DocumentMeta } from '../../model/document.ts';
import { publishedSource } from './published-source.ts';

/** Whether a document's text was made from a PDF. */
export const isPdf = ({ source }: Pick<DocumentMeta, 'source'>): boolean =>
  /\.pdf$/iu.test(source.file);

/**
 * The PDF that page marks lead to, as an address beside the document's page: the file that the text was made
 * from, where it is published here, otherwise where its council or inspectorate publishes it. Null where there
 * is none, or words were taken down: what lies elsewhere has them still.
 */
export function pageFile(meta: Pick<DocumentMeta, 'slug' | 'licence' | 'source'>): string | null {
  const { address, withheld } = meta.source;
  if (withheld !== undefined || !isPdf(meta)) return null;
  return publishedSource(meta) === null ? (address ?? null) : 'source.pdf';
}
