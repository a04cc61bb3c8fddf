/** How much of a list a reader has opened, and the hit by which they left it. */
export interface ListPlace {
  /** Pages of results shown. */
  pages: number;
  /** How many more paragraphs were opened of each document, by slug. */
  opened: readonly (readonly [string, number])[];
  /** Address of the link by which the reader left, as it stands in the list; null where none was followed. */
  left: string | null;
  /** How far below the top of the window that link stood, in CSS pixels. */
  top: number;
}

/** Keeps a place with the search's entry in the browser's history. */
export function keepPlace(
  list: Pick<ListPlace, 'pages' | 'opened'>,
  link: HTMLAnchorElement | null = null,
): void {
  const left = link?.getAttribute('href') ?? null;
  const top = link?.getBoundingClientRect().top ?? 0;
  const place: ListPlace = { ...list, left, top };
  history.replaceState({ place }, '');
}

/** The place that was kept with the entry to which the reader has come back; null where there is none. */
export function keptPlace(): ListPlace | null {
  const { place = null } = (history.state ?? {}) as { place?: ListPlace | null };
  // Without it the browser scrolls by itself, before the list is there.
  if (place !== null && place.left !== null) history.scrollRestoration = 'manual';
  return place;
}

/** Puts a reader back at the hit by which they left, if the list has it. */
export function returnTo({ left, top }: ListPlace, list: Element): void {
  if (left === null) return;
  const link = list.querySelector<HTMLElement>(`a[href="${CSS.escape(left)}"]`);
  if (!link) return;
  link.focus({ preventScroll: true });
  scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
}
