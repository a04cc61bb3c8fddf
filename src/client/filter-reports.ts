/** Filters the list of reports by the selects above it; the choice lives in the page's address. */
export function filterReports(): void {
  const form = document.querySelector<HTMLFormElement>('#filters');
  const shown = document.querySelector('#shown');
  const items = [...document.querySelectorAll<HTMLLIElement>('#documents > li')];
  if (!form || !shown) return;
  const selects = [...form.querySelectorAll('select')];

  const show = () => {
    const chosen = selects.filter((select) => select.value !== '');
    for (const item of items) {
      item.hidden = chosen.some((select) => item.dataset[select.name] !== select.value);
    }
    const count = items.filter((item) => !item.hidden).length;
    shown.textContent =
      count === items.length
        ? `${count} documents, newest first`
        : `${count} of ${items.length} documents, newest first`;
  };

  const fromAddress = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) select.value = query.get(select.name) ?? '';
    show();
  };

  form.addEventListener('change', () => {
    const query = new URLSearchParams(
      selects.filter((select) => select.value !== '').map((select) => [select.name, select.value]),
    );
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  fromAddress();
}
