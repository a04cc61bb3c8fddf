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

/** Asks for what the index in a folder begins with. @param folder its address, with slashes at both ends */
export function beginIndex(folder: string): void {
  begin(folder + headFile, 'no-cache');
  const program = document.createElement('link');
  program.rel = 'modulepreload';
  program.href = folder + programFile;
  document.head.append(program);
}

/** The answer to what was begun at an address, once: who asks again gets a new one. */
export function takeBegun(address: string): Promise<Response> | undefined {
  const answer = begun.get(address);
  begun.delete(address);
  return answer;
}
