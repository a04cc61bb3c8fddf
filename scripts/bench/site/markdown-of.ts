import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document of a built library as other tools take it. */
export interface MarkdownDocument {
  slug: string;
  title: string;
  /** Without the title. */
  body: string;
}

/** The documents of a built library, as it publishes them in Markdown. */
export function markdownOf(site: string): MarkdownDocument[] {
  const reports = JSON.parse(readFileSync(join(site, 'data/reports.json'), 'utf8')) as {
    slug: string;
    title: string;
  }[];
  return reports.map(({ slug, title }) => {
    const text = readFileSync(join(site, 'reports', slug, 'report.md'), 'utf8');
    return { slug, title, body: text.replace(/^# .*\n/, '') };
  });
}

/** Bytes of all documents. */
export function bytesOf(documents: readonly MarkdownDocument[]): number {
  return documents.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
}

/** Writes the documents as pages with a title in their frontmatter, and a first page, into a folder anew. */
export function writePages(documents: readonly MarkdownDocument[], folder: string): void {
  const page = (title: string, body: string): string =>
    `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'reports'), { recursive: true });
  writeFileSync(join(folder, 'index.md'), page('Reports', 'Reports.\n'));
  for (const { slug, title, body } of documents) {
    writeFileSync(join(folder, 'reports', `${slug}.md`), page(title, body));
  }
}
