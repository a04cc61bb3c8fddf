import { chosenLibraries, type OtherLibrary } from '../../../lib/search/others/other-library.ts';
import { readState } from '../../../lib/search/search-state.ts';

const group = document.querySelector<HTMLElement>('#also')!;
const boxes = [...group.querySelectorAll('input')];

/** The libraries that the page offers to ask too. */
export const offered: readonly OtherLibrary[] = boxes.map(({ dataset }) => {
  return { name: dataset['name']!, base: dataset['base']! };
});

/** Ticks what the address asks for. */
function tick(): void {
  const { asked } = chosenLibraries(readState(location.search).also ?? [], offered);
  boxes.forEach((box, at) => (box.checked = asked.includes(offered[at]!)));
}

/** Lets the reader choose which other libraries are asked. @param choose is told what the address is to name */
export function offerOthers(choose: (also: string[]) => void): void {
  group.addEventListener('change', () =>
    choose(boxes.filter(({ checked }) => checked).map(({ value }) => value)),
  );
  addEventListener('popstate', tick);
  // A browser may put back what was ticked when the page was left.
  addEventListener('pageshow', tick);
  tick();
  group.hidden = false;
}
