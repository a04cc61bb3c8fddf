/** What every search needs first, asked for before the program that reads it has come. */

/** The index as a whole, in its folder: which version is the one of the library as it is. */
export const headFile = 'head.pack';
/** Pagefind's program, in the same folder. */
export const programFile = 'pagefind.js';

const begun = new Map<string, Promise<Response>>();

/** Asks for what the index in a folder begins with. @param folder its address, with slashes at both ends */
export function beginIndex(folder: string): void {
  const head = fetch(folder + headFile, { cache: 'no-cache' });
  // Who takes it is told; where nobody does, nothing has failed.
  head.catch(() => undefined);
  begun.set(folder + headFile, head);
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
