/** Leads on from a document's former address, with the paragraph and the version that were asked for. */
export function forward(): void {
  const link = document.querySelector<HTMLAnchorElement>('a#forward');
  if (link) location.replace(link.href + location.search + location.hash);
}
