import { cslItem } from '../../citation/records/csl-item.ts';
import type { DocumentMeta } from '../../model/document.ts';
import { absolute, reportPath, type Place } from '../../url.ts';
import { pdfUrl } from './document-record.ts';

/** A document as schema.org describes a `Report`, for the JSON-LD of its page; what is not known is `undefined`. */
export function reportJsonLd(meta: DocumentMeta, place: Place): Record<string, unknown> {
  const inspected = [meta.inspectionStart, meta.inspectionEnd].filter((day) => day !== null);
  const pdf = pdfUrl(meta, place);
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: meta.title,
    alternateName: cslItem(meta, null)['collection-title'],
    inLanguage: 'en-GB',
    datePublished: meta.published ?? meta.documentDate ?? undefined,
    dateCreated: meta.documentDate ?? undefined,
    temporalCoverage: inspected.length > 0 ? inspected.join('/') : undefined,
    url: place.origin === null ? undefined : absolute(place, reportPath(meta.slug)),
    encoding:
      pdf === null
        ? undefined
        : { '@type': 'MediaObject', contentUrl: pdf, encodingFormat: 'application/pdf' },
    publisher: meta.publisher ? { '@type': 'Organization', name: meta.publisher } : undefined,
    about: meta.authority ? { '@type': 'AdministrativeArea', name: meta.authority } : undefined,
    copyrightNotice: meta.rights ?? undefined,
  };
}
