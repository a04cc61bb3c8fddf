/** Whether it is worth reading what was typed as a question for the record of inspections. */
export function mayAskFact(typed: string): boolean {
  return /inspect|grade|judge?ment|judged|rating|rated/i.test(typed);
}
