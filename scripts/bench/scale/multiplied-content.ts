import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The converted documents of a content folder, as they are written. */
interface Named {
  slug: string;
  authority: string | null;
  authoritySlug: string | null;
}

/** The name in addresses of what is the same under another name. */
export const copiedSlug = (slug: string, copy: number): string => `copy-${copy}-${slug}`;

/** What a document says of itself, under another council's name. */
export function copiedMeta<Meta extends Named>(meta: Meta, copy: number): Meta {
  return {
    ...meta,
    slug: copiedSlug(meta.slug, copy),
    authority: meta.authority && `${meta.authority} ${copy}`,
    authoritySlug: meta.authoritySlug && copiedSlug(meta.authoritySlug, copy),
  };
}

/** The numbers of the copies beside what is copied, which is the first. */
const copiesOf = (times: number): number[] => Array.from({ length: times - 1 }, (_, at) => at + 2);

function eachFile(folder: string, change: (text: string, name: string) => void): void {
  for (const name of readdirSync(folder)) change(readFileSync(join(folder, name), 'utf8'), name);
}

function copyDocument(content: string, copy: number): void {
  eachFile(join(content, 'documents'), (text, name) => {
    if (name.startsWith('copy-')) return;
    const document = JSON.parse(text) as { meta: Named };
    const copied = { ...document, meta: copiedMeta(document.meta, copy) };
    const { slug } = document.meta;
    const own = copied.meta.slug;
    writeFileSync(join(content, 'documents', `${own}.json`), JSON.stringify(copied));
    const ledger = JSON.parse(
      readFileSync(join(content, 'anchors', `${slug}.json`), 'utf8'),
    ) as object;
    writeFileSync(
      join(content, 'anchors', `${own}.json`),
      JSON.stringify({ ...ledger, document: own, formerSlugs: undefined }),
    );
    const mdx = readFileSync(join(content, 'reports', `${slug}.mdx`), 'utf8');
    writeFileSync(
      join(content, 'reports', `${own}.mdx`),
      mdx.replace(`slug: ${slug}\n`, () => `slug: ${own}\n`),
    );
  });
}

function copyOccurrences(content: string, times: number): void {
  eachFile(join(content, 'occurrences'), (text, name) => {
    const file = JSON.parse(text) as { occurrences: { report: string }[] };
    const copied = copiesOf(times).flatMap((copy) =>
      file.occurrences.map((one) => ({ ...one, report: copiedSlug(one.report, copy) })),
    );
    const all = { ...file, occurrences: [...file.occurrences, ...copied] };
    writeFileSync(join(content, 'occurrences', name), JSON.stringify(all));
  });
}

/**
 * Makes a content folder of another's documents several times over, the copies under the names of councils that
 * there are not: a library as large as no corpus at hand is.
 * @param times how often each document is in it, once as it is
 */
export function multiplyContent(from: string, to: string, times: number): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  copiesOf(times).forEach((copy) => copyDocument(to, copy));
  copyOccurrences(to, times);
}
