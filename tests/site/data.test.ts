import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { readFile, type Site } from '../../scripts/check-site/read-site.ts';
import { anchorRows, reportDetail, reportRows } from '../../scripts/check-site/report-data.ts';
import { builtSites } from './built-sites.ts';

type Row = Record<string, string>;
interface Resource {
  name: string;
  path: string | string[];
  schema?: { fields: { name: string; type: string }[]; primaryKey?: string[] };
}

/** A table as another reader of CSV takes it. */
function table(site: Site, file: string): Row[] {
  return parse(readFile(site, `data/${file}`), { columns: true, bom: true });
}

const json = <T>(site: Site, file: string): T => JSON.parse(readFile(site, `data/${file}`)) as T;
const valid: Record<string, RegExp> = {
  integer: /^\d+$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

describe.each(builtSites)('the data under $base', (site) => {
  const paragraphs = table(site, 'paragraphs.csv');
  const resources = json<{ resources: Resource[] }>(site, 'datapackage.json').resources;

  it('has the texts of the reports, word for word and in order', () => {
    const texts = reportRows(site).flatMap(({ slug }) =>
      reportDetail(site, slug)
        .blocks.filter(({ kind, label }) => kind !== 'boilerplate' && (kind !== 'heading' || label))
        .map(({ id, text }) => [slug, id, text]),
    );
    expect(paragraphs.map(({ report, id, text }) => [report, id, text])).toEqual(texts);
    const lines = readFile(site, 'data/paragraphs.ndjson').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as Row)['text'])).toEqual(
      paragraphs.map(({ text }) => text),
    );
  });

  it('has the same rows as a Parquet file, as another reader takes it', async () => {
    const bytes = readFileSync(join(site.dir, 'data/paragraphs.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file: file as ArrayBuffer });
    const cells = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell ?? '')])),
    );
    expect(cells).toEqual(paragraphs);
  });

  it('leads from each row to an element of its page', () => {
    const lost = paragraphs.filter(({ report, url }) => {
      const page = site.pages.get(`reports/${report}/index.html`)!;
      const [path, anchor] = url!.split('#');
      return path !== page.address || !page.ids.has(anchor!);
    });
    expect(lost).toEqual([]);
    expect(paragraphs.length).toBeGreaterThan(500);
  });

  it('has no cell that a spreadsheet would run, in the file for spreadsheets', () => {
    const cells = table(site, 'paragraphs-excel.csv').flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.length).toBe(paragraphs.length * Object.keys(paragraphs[0]!).length);
  });

  it('describes every file, and no file that is not there', () => {
    const described = resources.flatMap(({ path }) => path).map((path) => `data/${path}`);
    const held = [...site.files].filter((file) => file.startsWith('data/')).sort();
    const other = ['data/datapackage.json', 'data/index.html'];
    const former = Object.keys(anchorRows(site)).filter(
      (slug) => !reportRows(site).some((report) => report.slug === slug),
    );
    const isFormer = (file: string) => former.some((slug) => file.endsWith(`/${slug}.json`));
    expect(held.filter((file) => !other.includes(file) && !isFormer(file))).toEqual(
      described.sort(),
    );
  });

  it.each(['paragraphs.csv', 'judgements.csv', 'ilacs-summary.csv'])(
    'keeps to the columns, types and keys that it states of %s',
    (path) => {
      const rows = table(site, path);
      const { fields, primaryKey } = resources.find((one) => one.path === path)!.schema!;
      expect(Object.keys(rows[0]!)).toEqual(fields.map(({ name }) => name));
      const wrong = fields.flatMap(({ name, type }) =>
        rows
          .map((row) => row[name]!)
          .filter((cell) => cell !== '' && valid[type]?.test(cell) === false),
      );
      expect(wrong).toEqual([]);
      const keys = rows.map((row) => JSON.stringify(primaryKey?.map((key) => row[key])));
      expect(new Set(keys).size).toBe(primaryKey === undefined ? 1 : rows.length);
    },
  );

  it('states a version that can be had again from the files', () => {
    const version = json<Record<string, unknown>>(site, 'version.json');
    const reports = reportRows(site);
    const lines = reports.flatMap(({ slug, source }) => [
      `${slug} ${source.sha256}\n`,
      ...paragraphs
        .filter(({ report }) => report === slug)
        .map(({ id, deepHash }) => `${slug}#${id} ${deepHash}\n`),
    ]);
    const hash = createHash('sha256').update(lines.join('')).digest('hex');
    expect(version).toMatchObject({
      documents: reports.length,
      paragraphs: paragraphs.length,
      judgements: table(site, 'judgements.csv').length,
      hash,
    });
  });

  it('says when each document was first published here', () => {
    for (const { slug, added } of reportRows(site)) {
      const days = anchorRows(site)[slug]!.flatMap(({ published }) => published ?? []);
      expect(added).toBe(days.sort()[0] ?? null);
    }
  });
});
