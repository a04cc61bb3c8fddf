/** A type that is handed over to be shown, where nobody looks. */
class UnseenType {
  readonly loaded = Promise.resolve(this);
}

/**
 * The part of a web page that pdf.js hands types over to. Without one it makes an outline of each sign
 * that a page shows, though nothing is drawn here: a twelfth of what reading a report costs.
 */
export function unseenPage(): HTMLDocument {
  (globalThis as { FontFace?: unknown }).FontFace ??= UnseenType;
  return { fonts: new Set() } as never;
}
