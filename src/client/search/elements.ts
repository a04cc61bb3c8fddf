function find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}

/** The parts of the search page. */
export const ui = {
  form: find<HTMLFormElement>('form.ask'),
  input: find<HTMLInputElement>('#q'),
  sort: find<HTMLSelectElement>('#sort'),
  panel: find<HTMLDetailsElement>('#narrow'),
  groups: find('#groups'),
  chosen: find('#chosen'),
  status: find('#status'),
  hits: find('#hits'),
  more: find('#more'),
  retry: find('#retry'),
  names: find('#names'),
  /** What stands in place of hits where there are none. */
  states: { empty: find('#empty'), nothing: find('#nothing'), failed: find('#failed') },
};

/** Shows what stands in place of hits, or nothing but the hits. */
export function show(state: keyof typeof ui.states | 'hits'): void {
  for (const [name, section] of Object.entries(ui.states)) section.hidden = name !== state;
}

/** Empties the list and what belongs to it. */
export function clear(message: string): void {
  ui.hits.replaceChildren();
  ui.more.hidden = true;
  ui.sort.parentElement!.hidden = true;
  ui.status.textContent = message;
}
