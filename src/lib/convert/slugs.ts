import type { DocumentMeta } from '../model/document.ts';

type Described = Pick<DocumentMeta, 'slug' | 'kind' | 'inspectionStart' | 'documentDate'>;

function withMonth({ slug, kind, inspectionStart, documentDate }: Described): string {
  const month = (inspectionStart ?? documentDate)?.slice(5, 7);
  return month === undefined || !slug.endsWith(`-${kind}`)
    ? slug
    : `${slug.slice(0, -kind.length)}${month}-${kind}`;
}

/** The slug of a document beside others: itself, else with its month, else the first free of `-x2`, `-x3` … */
export function freeSlug(described: Described, taken: ReadonlySet<string>): string {
  if (!taken.has(described.slug)) return described.slug;
  const base = withMonth(described);
  let candidate = base;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${base}-x${count}`;
  return candidate;
}

/**
 * Gives each document a slug of its own (contract, Document slugs), in the order given: of two of a kind
 * in one year the second bears its month, a third in one month `-x2`.
 * @param recorded slugs that the manifest records; they stay, and no other document may have them
 * @returns the slugs in the documents' order; two equal recorded ones stay equal, for the caller to refuse
 */
export function settleSlugs(
  documents: readonly Described[],
  recorded: ReadonlySet<string>,
): string[] {
  const taken = new Set<string>(recorded);
  return documents.map((described) => {
    if (recorded.has(described.slug)) return described.slug;
    const slug = freeSlug(described, taken);
    taken.add(slug);
    return slug;
  });
}
