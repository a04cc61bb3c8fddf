/** What a search will need, asked for before what reads it is there. */

/** The index as a whole, in its folder: which version is the one of the library as it is. */
export const headFile = 'head.pack';
/** Pagefind's program, in the same folder. */
export const programFile = 'pagefind.js';

const begun = new Map<string, Promise<Response>>();

/** Asks for a file that will be read soon. @param address its address, as its reader spells it */
export function begin(address: string, cache: RequestCache = 'default'): void {
  const answer = fetch(address, { cache });
  // Who takes it is told; where nobody does, nothing has failed.
  answer.catch(() => undefined);
  begun.set(address, answer);
}

/**
 * Asks for what the index in a folder begins with.
 * @param folder its address, with slashes at both ends
 * @param opening files in it that every search reads, as the page knows them. One that is older than the index
 * asks for some in vain, and they are asked for again by their right names.
 */
export function beginIndex(folder: string, opening: readonly string[]): void {
  forgetBegun();
  begin(folder + headFile, 'no-cache');
  for (const file of opening) begin(folder + file);
  const program = document.createElement('link');
  program.rel = 'modulepreload';
  program.href = folder + programFile;
  document.head.append(program);
}

/**
 * The answer to what was begun at an address, once: who asks again gets a new one.
 * @param address a query in it, such as the time that Pagefind adds to one, is none of the file's name
 */
export function takeBegun(address: string): Promise<Response> | undefined {
  const [file = ''] = address.split('?');
  const answer = begun.get(file);
  begun.delete(file);
  return answer;
}

/** Forgets what was begun and not taken: after a failure what came, or didn't, is not to be taken for an answer. */
export function forgetBegun(): void {
  begun.clear();
}
