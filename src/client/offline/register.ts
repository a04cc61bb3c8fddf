import { offlineWorkerPath, searchPath } from '../../lib/url.ts';

/** Has the worker answer for the library; it goes on where it is there already. */
export async function startWorker(base: string): Promise<void> {
  await navigator.serviceWorker.register(base + offlineWorkerPath, { scope: base });
  await navigator.serviceWorker.ready;
}

/** Lets the worker keep what is read; where there can be none, all works as without. */
export async function keepWhatIsRead(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const isNew = navigator.serviceWorker.controller === null;
  await startWorker(base);
  const isSearch = location.pathname === base + searchPath;
  if (!isNew && !isSearch) return;
  const { keepIndex, keepThisPage } = await import('./kept-library.ts');
  if (isNew) await keepThisPage(base);
  if (isSearch) await keepIndex(base);
}

/** After the page has loaded, so that nothing that is read waits for it. */
export function whenLoaded(act: () => Promise<void>): void {
  const start = (): void => void act().catch(() => undefined);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

/** So long nothing has arrived that the page asked for, in milliseconds. */
const stillness = 2500;

/** Resolves when for a while nothing more has arrived. */
function still(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, stillness);
    const observer = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, stillness);
    });
    observer.observe({ type: 'resource' });
  });
}

/** After the page has loaded and has stopped asking for more: a search, say, has its answer by then. */
export function whenStill(act: () => Promise<void>): void {
  whenLoaded(() => still().then(act));
}
