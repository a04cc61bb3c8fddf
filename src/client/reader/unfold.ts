/** Opens the fold in which an element stands. @returns whether it was closed */
export function unfold(within: Element | null): boolean {
  const fold = within?.closest<HTMLDetailsElement>('.fold:not([open])');
  if (fold) fold.open = true;
  return Boolean(fold);
}

const wide = '(min-width: 68rem)';

/**
 * On a wide screen what stands beside the text is shown by the style sheet, and is open for all that read the
 * page otherwise too; on a small one it is closed, unless the reader or an address opened it.
 */
function unfoldBeside(): void {
  const screen = matchMedia(wide);
  const follow = (): void =>
    document
      .querySelectorAll<HTMLDetailsElement>('.side .fold')
      .forEach((one) => (one.open = screen.matches || one.matches(':has(:target)')));
  follow();
  screen.addEventListener('change', follow);
}

/** Opens what a style sheet can't open in browsers that know no `::details-content`, nor, some of them, for an address. */
export function unfoldWhereNeeded(): void {
  const toTarget = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (unfold(target)) target!.scrollIntoView();
  };
  unfoldBeside();
  toTarget();
  addEventListener('hashchange', toTarget);
  if (CSS.supports('selector(::details-content)')) return;
  addEventListener('beforeprint', () =>
    document.querySelectorAll<HTMLDetailsElement>('.fold').forEach((one) => (one.open = true)),
  );
}
