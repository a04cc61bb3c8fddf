const longest = 40;

/** Lower-case ASCII kebab-case of a text (NFKD, apostrophes dropped), uncut; empty if it has no letter or digit. */
export function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['\u2018\u2019\u02BC]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Slug of a heading: kebab-case, at most 40 characters, cut at a word (contract, Anchors 3). */
export function headingSlug(heading: string): string {
  const whole = kebab(heading);
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : whole.slice(0, longest);
}
