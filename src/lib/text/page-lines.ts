const pageLine = /^(?:page )?[-–—]? ?(\d{1,3})(?: of \d{1,3})?(?: ?[-–—])?$/iu;
const said = /^page|\d of \d/iu;

/** The number of a page, if a line may be no more than that: of "3", "- 3 -" and "Page 3 of 10", 3; else null. */
export function numberInPageLine(text: string): number | null {
  const [, number] = pageLine.exec(text) ?? [];
  return number === undefined ? null : Number(number);
}

/** Whether a line says that it is the number of a page: "Page 3", "3 of 10". */
export const isPageLine = (text: string): boolean =>
  said.test(text) && numberInPageLine(text) !== null;
