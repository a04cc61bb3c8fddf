/** What mail programs, word processors and trackers leave at the end of an address. */
const trailing = /(?:[?&](?:[\w.-]+=.*)?|[\s.,;:!?)\]}>"'’”»*_]+)$/;

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function withoutTrailing(text: string): string {
  const cut = text.replace(/:~:[^]*$/, '').replace(/[?&][\w.-]+=.*$/, '');
  const rest = cut.replace(trailing, '');
  return rest === text ? rest : withoutTrailing(rest);
}

/** A printed number as people write it, "28", "para28", "paragraph-28", "p28", as its anchor. */
function numbered(text: string): string[] {
  const [, number, below = ''] =
    /^(?:paragraph|para|par|p|recommendation|rec)?[-_ ]?(\d{1,3})((?:-[a-z0-9]+)*)$/.exec(text) ??
    [];
  return number === undefined ? [] : [`para-${Number(number)}${below}`];
}

/**
 * The anchors that a fragment may mean, the likeliest first: itself; without what was left at its end
 * (`para-28.`, `para-28)`, `para-28?utm_source=x`, `para-28:~:text=…`); in lower case; and a bare number as a paragraph's.
 * Nothing of this can mean another paragraph: the number stays what it is.
 * @param fragment as in an address, without its `#`
 */
export function anchorsMeant(fragment: string): string[] {
  const whole = decoded(fragment);
  const bare = anchorMeant(fragment);
  return [...new Set([whole, bare, ...numbered(bare)])].filter((anchor) => anchor !== '');
}

/** A fragment as it was before it was typed, mailed or tracked: in lower case, without what was left at its end. */
export function anchorMeant(fragment: string): string {
  return withoutTrailing(decoded(fragment)).toLowerCase();
}
