/** What a reader saw after asking; milliseconds. */
export interface Observed {
  /** From the start of loading the page to the input. */
  asked: number;
  /** From the input to the first result. */
  first: number;
  /** From the input to the last change of the results. */
  settled: number;
  hits: number;
}

export interface ObserveOptions {
  hit: string;
  /** Results that have not changed for so long stand still. */
  quiet: number;
  /** How long to wait for a first result. */
  patience: number;
}

/**
 * Runs in the page: waits for an input and then for results, until they stand still. Only links with
 * words count, not the empty boxes that some sites show first.
 * @returns at once, so that the caller may type; of what is observed, `hits` is 0 and both times infinite if there was no result in time
 */
export function observeResults({ hit, quiet, patience }: ObserveOptions): {
  observed: Promise<Observed>;
} {
  const shown = (): string[] =>
    [...document.querySelectorAll<HTMLElement>(hit)]
      .filter((link) => link.textContent.trim() !== '')
      .map((link) => `${link.getAttribute('href')} ${link.textContent}`);
  const observed = new Promise<Observed>((resolve) => {
    const started = performance.now();
    let asked = 0;
    let first = Infinity;
    let settled = Infinity;
    let last = '';
    const look = (): void => {
      const hits = shown();
      if (asked === 0 || hits.length === 0 || hits.join('\n') === last) return;
      last = hits.join('\n');
      settled = performance.now() - asked;
      first = Math.min(first, settled);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    document.addEventListener('input', () => (asked = performance.now()), {
      capture: true,
      once: true,
    });
    const timer = setInterval(() => {
      const since = performance.now() - (asked || started);
      if (since < Math.min(settled + quiet, patience)) return;
      clearInterval(timer);
      observer.disconnect();
      resolve({ asked, first, settled, hits: shown().length });
    }, 50);
  });
  return { observed };
}
