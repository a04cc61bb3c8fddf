import { forgetAll } from './kept-library.ts';

/** So long a worker may still be keeping what the page has loaded, in milliseconds. */
const lastKept = 3000;

/**
 * For a library that keeps nothing any more: ends the worker that an earlier build left, and deletes what it
 * kept. It answers for the page that is open until that is left, and so may keep something once more.
 */
export async function endWorker(base: string): Promise<void> {
  if ('serviceWorker' in navigator) {
    const registration = await navigator.serviceWorker.getRegistration(base);
    await registration?.unregister();
    if (navigator.serviceWorker.controller) setTimeout(() => void forgetAll(base), lastKept);
  }
  if ('caches' in globalThis) await forgetAll(base);
}
