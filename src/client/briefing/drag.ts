/** Lets the items of a list be drawn to another place by their grips. */
export function takeDrops(list: HTMLElement, move: (from: number, to: number) => void): void {
  let from = -1;
  const placeOf = (node: EventTarget | null): number =>
    [...list.children].findIndex((one) => one.contains(node as Node));
  list.addEventListener('dragstart', (event) => {
    from = placeOf(event.target);
    event.dataTransfer?.setData('text/plain', '');
  });
  list.addEventListener('dragover', (event) => {
    if (from !== -1) event.preventDefault();
  });
  list.addEventListener('drop', (event) => {
    const to = placeOf(event.target);
    if (from === -1) return;
    event.preventDefault();
    if (to !== -1 && to !== from) move(from, to);
    from = -1;
  });
  list.addEventListener('dragend', () => (from = -1));
}
