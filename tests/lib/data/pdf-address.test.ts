import { describe, expect, it } from 'vitest';
import { pdfUrl, recordOf } from '../../../src/lib/data/records/document-record.ts';
import { reportJsonLd } from '../../../src/lib/data/records/report-json-ld.ts';
import { toBibtex, toRis } from '../../../src/lib/citation/records/records.ts';
import { buildMeta } from '../../making/build-document.ts';

const place = { origin: 'https://library.example', base: '/inspections/' };
const noOrigin = { origin: null, base: '/' };
const elsewhere = 'https://files.example.org/report.pdf';
const here = 'https://library.example/inspections/reports/anytown-2020-ilacs/source.pdf';

function document(source: Record<string, unknown>, licence: string | null) {
  const meta = buildMeta({ slug: 'anytown-2020-ilacs', licence });
  return { ...meta, source: { ...meta.source, ...source } };
}

const published = document({ file: 'report.PDF', address: elsewhere }, 'Open Government Licence');
const known = document({ file: 'report.pdf', address: elsewhere }, null);

describe('the address of a document’s PDF', () => {
  it('is that of the library, where it publishes the file and has a public origin', () => {
    expect(pdfUrl(published, place)).toBe(here);
    expect(pdfUrl(published, noOrigin)).toBeNull();
  });

  it('is where its keeper publishes it, where the library may not', () => {
    expect(pdfUrl(known, place)).toBe(elsewhere);
    expect(pdfUrl(known, noOrigin)).toBe(elsewhere);
    expect(pdfUrl(document({ file: 'report.pdf', address: null }, null), place)).toBeNull();
  });

  it('is none of what is no PDF, or of what had words taken down', () => {
    const licence = 'Open Government Licence';
    expect(pdfUrl(document({ file: 'report.txt', address: elsewhere }, licence), place)).toBeNull();
    const withheld = { words: 1, reason: 'asked for' };
    for (const one of [licence, null]) {
      const taken = document({ file: 'report.pdf', address: elsewhere, withheld }, one);
      expect(pdfUrl(taken, place)).toBeNull();
    }
  });

  it('is in what reference managers and search engines read', () => {
    const record = recordOf(published, place);
    expect(toRis([record])).toContain(`L1  - ${here}\r\n`);
    expect(toBibtex([record])).toContain(`file = {${here}}`);
    expect(reportJsonLd(published, place)['encoding']).toEqual({
      '@type': 'MediaObject',
      contentUrl: here,
      encodingFormat: 'application/pdf',
    });
    expect(reportJsonLd(published, noOrigin)['encoding']).toBeUndefined();
  });
});
