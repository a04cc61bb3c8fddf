/** Opens the matter that the page's address names, so that a link to it shows what it has. */
export function openChain(): void {
  const open = () => {
    const heading = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    const chain = heading?.closest<HTMLDetailsElement>('details.chain');
    if (chain) chain.open = true;
  };
  open();
  addEventListener('hashchange', open);
}
