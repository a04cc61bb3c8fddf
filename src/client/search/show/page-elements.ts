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
  remarks: find('#remarks'),
  places: find('#places'),
  facts: find('#facts'),
  status: find('#status'),
  exported: find('#exported'),
  /** What belongs to a list: its order, its export. */
  tools: find('#tools'),
  results: find('.results'),
  hits: find('#hits'),
  more: find('#more'),
  retry: find('#retry'),
  names: find('#names'),
  /** What stands in place of hits where there are none. */
  states: { empty: find('#empty'), nothing: find('#nothing'), failed: find('#failed') },
};

/** Shows what stands in place of hits, or nothing but the hits; a reader who tried again is put back into the box. */
export function show(state: keyof typeof ui.states | 'hits'): void {
  const wasInside = ui.states.failed.contains(document.activeElement);
  for (const [name, section] of Object.entries(ui.states)) section.hidden = name !== state;
  if (wasInside && state !== 'failed') ui.input.focus();
}

/** Empties the list and what belongs to it; a reader who was in it is put back into the box. */
export function clear(message: string): void {
  const wasInside = [ui.hits, ui.places, ui.facts].some((list) =>
    list.contains(document.activeElement),
  );
  ui.hits.replaceChildren();
  ui.places.replaceChildren();
  ui.facts.replaceChildren();
  ui.remarks.replaceChildren();
  ui.more.hidden = ui.tools.hidden = true;
  ui.exported.textContent = '';
  ui.status.textContent = message;
  if (wasInside) ui.input.focus();
}
