import { offlineWorkerPath, searchPath } from '../../lib/url.ts';

/** Lets the worker keep what is read; where there can be none, all works as without. */
export async function keepWhatIsRead(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const isNew = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register(base + offlineWorkerPath, { scope: base });
  await navigator.serviceWorker.ready;
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
