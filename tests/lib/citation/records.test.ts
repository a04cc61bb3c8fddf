import { logger, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse as parseBibtex } from 'astrocite-bibtex';
import { parse as parseRis } from 'astrocite-ris';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { coins } from '../../../src/lib/citation/records/coins.ts';
import { cslItem, type CslItem } from '../../../src/lib/citation/records/csl-item.ts';
import { toBibtex, toCslJson, toRis } from '../../../src/lib/citation/records/records.ts';
import { readDocuments } from '../../../src/content/read-generated.ts';
import { buildMeta } from '../../making/build-document.ts';

const address = 'https://library.example/inspections/reports/anytown-2020-ilacs/';
const documents = (await readDocuments('content')).map(({ meta }) => meta);
const hostile = buildMeta({
  slug: 'barking-and-dagenham-2020-ilacs',
  authority: 'Barking & Dagenham',
  publisher: 'Barking & Dagenham Council',
  title: '100% of “plans” & {visits}: what’s a~b^c_d #1 $5 \\ costs – Ynys Môn',
});
const metas = [...documents, hostile, buildMeta({ inspectionStart: null, inspectionEnd: null })];
const itemOf = (meta: (typeof metas)[number]): CslItem =>
  cslItem(meta, `https://library.example/reports/${meta.slug}/`, { pages: meta.pages });

const warnings = [vi.spyOn(logger, 'warn'), vi.spyOn(logger, 'error')];
beforeEach(() => {
  warnings.forEach((warning) => warning.mockClear());
});

/** The text of a value, whatever a parser makes of it. */
const asText = (value: unknown): string => JSON.stringify(value) ?? '';

describe.each(metas)('the record of $slug', (meta) => {
  const item = itemOf(meta);
  const day = item.issued?.['date-parts'][0];

  it('keeps every field in BibTeX, as citation-js reads it', () => {
    const [read] = plugins.input.chain(toBibtex([item]), { generateGraph: false }) as CslItem[];
    expect(read).toMatchObject({
      type: 'report',
      title: item.title,
      'title-short': item['title-short'],
      'collection-title': item['collection-title'],
      genre: item.genre,
      note: item.note,
      language: 'en-GB',
      URL: item.URL,
      'citation-key': item.id,
      ...(item.author && { publisher: item.publisher }),
      ...(item.keyword && { keyword: item.keyword }),
      ...(item.issued && { issued: item.issued }),
      ...(item['event-date'] && { 'event-date': item['event-date'] }),
    });
    const names = (read?.author ?? []).map((name) => Object.values(name));
    expect(names).toEqual((item.author ?? []).map(({ literal }) => [literal]));
    warnings.forEach((warning) => expect(warning).not.toHaveBeenCalled());
  });

  it('is BibTeX to astrocite too', () => {
    const [read] = parseBibtex(toBibtex([item]));
    expect(read).toMatchObject({ id: item.id, type: 'report' });
    if (day) expect(asText(read?.issued)).toContain(String(day[0]));
  });

  it('keeps every field in RIS, as astrocite reads it', () => {
    const [read] = parseRis(toRis([item]));
    expect(read).toMatchObject({ type: 'report', title: item.title, URL: item.URL });
    expect(asText(read)).toContain(JSON.stringify(item.note).slice(1, -1));
    if (item.publisher) expect(read?.publisher).toBe(item.publisher);
    if (item.keyword) expect(asText(read)).toContain(item.keyword);
    if (day) expect(asText(read?.issued)).toContain(String(day[0]));
  });

  it('keeps every field in CSL-JSON, as citation-js reads it', () => {
    const [read] = plugins.input.chain(toCslJson([item]), { generateGraph: false }) as CslItem[];
    expect(read).toEqual(item);
    warnings.forEach((warning) => expect(warning).not.toHaveBeenCalled());
  });
});

describe('a record', () => {
  it('gives an ILACS report, which prints no day of publication, the day on which its inspection ended', () => {
    expect(itemOf(buildMeta()).issued).toEqual({ 'date-parts': [[2020, 1, 24]] });
    const published = buildMeta({ published: '2020-02-28' });
    expect(itemOf(published).issued).toEqual({ 'date-parts': [[2020, 2, 28]] });
  });

  it('names the council where the title does not', () => {
    const item = itemOf(buildMeta({ title: 'Inspection of services for children' }));
    expect(item.title).toBe('Inspection of services for children');
    expect(item['collection-title']).toBe('Anytown 2020, ILACS inspection');
    expect(item.keyword).toBe('Anytown');
  });

  it('divides several publishers and no name', () => {
    const authorsOf = (publisher: string) =>
      itemOf(buildMeta({ publisher })).author?.map(({ literal }) => literal);
    expect(authorsOf('Bath and North East Somerset Council')).toEqual([
      'Bath and North East Somerset Council',
    ]);
    expect(authorsOf('Ofsted, Care Quality Commission and HMICFRS')).toEqual([
      'Ofsted',
      'Care Quality Commission',
      'HMICFRS',
    ]);
  });

  it('of a place has its anchor in its key, its page and its locator', () => {
    const place = {
      locator: 'Paragraph 28',
      page: 14,
      printedPage: '13',
      address: `${address}?v=para-28~0a1b2c3d#para-28`,
      isPublic: true,
    };
    const item = cslItem(buildMeta(), place.address, { place });
    expect(item).toMatchObject({ id: 'anytown-2020-ilacs-para-28', page: '13' });
    expect(item.note).toMatch(/Paragraph 28\. page 13$/);
  });

  it('is one line a value in RIS, however long', () => {
    const lines = toRis([itemOf(buildMeta({ title: 'word '.repeat(100) }))]).split('\r\n');
    expect(lines.filter((line) => !/^(?:[A-Z][A-Z0-9] {2}- |$)/.test(line))).toEqual([]);
  });

  it('names the PDF in RIS and BibTeX where one is published', () => {
    const item = cslItem(buildMeta(), address, { pdf: `${address}source.pdf` });
    expect(toRis([item])).toContain(`L1  - ${address}source.pdf\r\n`);
    expect(toBibtex([item])).toContain(`${address}source.pdf`);
    expect(toCslJson([item])).not.toContain('source.pdf');
  });

  it('has an institution as one name in COinS', () => {
    const pairs = new URLSearchParams(
      coins(itemOf(buildMeta({ publisher: 'City of York Council' }))),
    );
    expect(pairs.getAll('rft.aucorp')).toEqual(['City of York Council']);
    expect(pairs.has('rft.au')).toBe(false);
    expect(pairs.get('rft.genre')).toBe('report');
    expect(pairs.get('rft.date')).toBe('2020-01-24');
    expect(pairs.get('rft.subject')).toBe('Anytown');
  });
});
