import { readFile, type Site } from './read-site.ts';

/** A block as `/data/reports/<slug>.json` gives it. */
export interface BlockRow {
  id: string;
  kind: string;
  role: string | null;
  label: string | null;
  number: number | null;
  parent: string | null;
  section: string | null;
  page: number | null;
  pageEnd: number | null;
  printedPage: string | null;
  text: string;
  hash: string;
  deepHash: string;
  themes: string[];
  state: string;
  url: string;
}

export interface SectionRow {
  id: string;
  title: string;
  level: number;
  children: SectionRow[];
}

/** A report as `/data/reports.json` gives it. */
export interface ReportRow {
  slug: string;
  title: string;
  authority: string | null;
  authoritySlug: string | null;
  kind: string;
  framework: string | null;
  publisher: string | null;
  inspectionStart: string | null;
  inspectionEnd: string | null;
  published: string | null;
  documentDate: string | null;
  leadInspectors: string[];
  judgements: { area: string; label: string; grade: string }[];
  pages: number | null;
  paragraphs: number;
  words: number;
  licence: string | null;
  source: { file: string; sha256: string };
  added: string | null;
  url: string;
}

/** One report with its sections and blocks. */
export interface ReportDetail extends ReportRow {
  sections: SectionRow[];
  blocks: BlockRow[];
}

/** An anchor as `/data/anchors.json` gives it. */
export interface AnchorRow {
  id: string;
  state: string;
  published: string | null;
  hash: string;
  to: string[];
  reason: string | null;
}

/** All reports, as published. @throws if the site has no data */
export function reportRows(site: Site): ReportRow[] {
  return JSON.parse(readFile(site, 'data/reports.json')) as ReportRow[];
}

/** One report, as published. @throws if the site has no data of it */
export function reportDetail(site: Site, slug: string): ReportDetail {
  return JSON.parse(readFile(site, `data/reports/${slug}.json`)) as ReportDetail;
}

/** The anchors of every report, as published. @throws if the site has no data */
export function anchorRows(site: Site): Record<string, AnchorRow[]> {
  return JSON.parse(readFile(site, 'data/anchors.json')) as Record<string, AnchorRow[]>;
}
