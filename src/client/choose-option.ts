/**
 * Chooses an option by its value or by its name as the page shows it, in any case.
 * @returns whether there is one; otherwise nothing is changed
 */
export function chooseOption(select: HTMLSelectElement, asked: string): boolean {
  const wanted = asked.toLowerCase();
  const held = [...select.options].find(
    ({ value, text }) => value.toLowerCase() === wanted || text.toLowerCase() === wanted,
  );
  if (held) select.value = held.value;
  return held !== undefined;
}
