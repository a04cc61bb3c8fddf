/** What is kept with an entry of the browser's own history. */
interface Kept {
  /** How many links within the page were followed to come to where the reader is. */
  steps?: number;
  /** How far the page was scrolled when the reader left; browsers may come back to the paragraph of the address instead. */
  scrolled?: number;
}

const kept = (): Kept => (history.state as Kept | null) ?? {};

function isWithinPage(link: HTMLAnchorElement): boolean {
  const [page] = location.href.split('#');
  return link.hash !== '' && link.hash !== location.hash && link.href.split('#')[0] === page;
}

/**
 * Shows a button for going back to where the reader was before a link within the page was followed: there is
 * such a place for as long as it is in the browser's history. What replaces an address is no step.
 */
export function offerBack(button: HTMLButtonElement): void {
  let isStep = false;
  let steps = kept().steps ?? 0;
  const keep = () => {
    history.replaceState({ ...kept(), steps, scrolled: undefined }, '');
    button.hidden = steps === 0;
  };
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    isStep = link !== null && !event.defaultPrevented && isWithinPage(link);
    if (isStep) history.replaceState({ ...kept(), scrolled: scrollY }, '');
  });
  addEventListener('hashchange', () => {
    const { scrolled } = kept();
    steps = kept().steps ?? steps + Number(isStep);
    isStep = false;
    keep();
    if (scrolled !== undefined) requestAnimationFrame(() => scrollTo(0, scrolled));
  });
  button.addEventListener('click', () => history.back());
  keep();
}
