/** Lets the items of a list be drawn to another place by their grips, with mouse, pen or finger. */
export function takeDrops(list: HTMLElement, move: (from: number, to: number) => void): void {
  let from = -1;
  const placeOf = (node: EventTarget | null): number =>
    [...list.children].findIndex((one) => one.contains(node as Node | null));
  list.addEventListener('pointerdown', ({ target, pointerId }) => {
    if (!(target instanceof HTMLElement) || !target.matches('.grip')) return;
    from = placeOf(target);
    target.setPointerCapture(pointerId);
  });
  list.addEventListener('pointerup', ({ clientX, clientY }) => {
    const to = from === -1 ? -1 : placeOf(document.elementFromPoint(clientX, clientY));
    if (to !== -1 && to !== from) move(from, to);
    from = -1;
  });
  list.addEventListener('pointercancel', () => (from = -1));
}
