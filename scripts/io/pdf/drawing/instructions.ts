/** The instructions that draw a page, as pdf.js lists them. */
export interface Instructions {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** What to do at each instruction as a list by its number, in which it is found at once. */
export function byNumber<Act>(acts: Partial<Record<number, Act>>): (Act | undefined)[] {
  const numbers = Object.keys(acts).map(Number);
  return Array.from({ length: Math.max(...numbers) + 1 }, (_, number) => acts[number]);
}
