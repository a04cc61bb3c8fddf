/** Opens the fold in which an element stands. @returns whether it was closed */
export function unfold(within: Element | null): boolean {
  const fold = within?.closest<HTMLDetailsElement>('.fold:not([open])');
  if (fold) fold.open = true;
  return Boolean(fold);
}

/** Opens what a style sheet can't open in browsers that know no `::details-content`, nor, some of them, for an address. */
export function unfoldWhereNeeded(): void {
  const toTarget = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (unfold(target)) target!.scrollIntoView();
  };
  toTarget();
  addEventListener('hashchange', toTarget);
  if (CSS.supports('selector(::details-content)')) return;
  const openAll = (selector: string): void =>
    document.querySelectorAll<HTMLDetailsElement>(selector).forEach((one) => (one.open = true));
  if (matchMedia('(min-width: 68rem)').matches) openAll('.side .fold');
  addEventListener('beforeprint', () => openAll('.fold'));
}
