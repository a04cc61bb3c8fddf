/** A deliberate fault in a rule, and the tests that are to notice it. */
export interface Mutation {
  file: string;
  /** Text of the file that stands there exactly once. */
  find: string;
  replace: string;
  /** What would no longer hold. */
  breaks: string;
  /** Files of tests, or folders of them. */
  tests: string[];
}

/**
 * Makes a mutation in the text of its file.
 * @throws Error if what it looks for doesn't stand there exactly once
 */
export function mutate(text: string, { file, find, replace, breaks }: Mutation): string {
  const places = text.split(find).length - 1;
  if (places !== 1) {
    throw new Error(`${file} has “${find}” ${places} times, not once (mutation “${breaks}”).`);
  }
  return text.replace(find, () => replace);
}
