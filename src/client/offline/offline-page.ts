import { announce } from '../announce.ts';
import { startWorker } from './register.ts';
import { forgetAll, keepAddresses, keptCount, libraryFiles } from './kept-library.ts';

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const byId = <T extends HTMLElement>(id: string): T => document.querySelector<T>(`#${id}`)!;

async function showKept(base: string): Promise<void> {
  const kept = await keptCount(base);
  byId('kept').textContent =
    kept === 0 ? 'Nothing is kept yet.' : `Kept in this browser: ${kept} files.`;
}

async function keepAll(base: string, said: HTMLElement): Promise<void> {
  await startWorker(base);
  const files = await libraryFiles(base);
  const addresses = files.map(([path]) => base + path);
  await keepAddresses(base, addresses, (kept) => {
    said.textContent = `${kept} of ${files.length} files are kept.`;
  });
  announce('The whole library is kept.');
}

function act(button: HTMLButtonElement, said: HTMLElement, work: () => Promise<void>): void {
  button.addEventListener('click', () => {
    button.disabled = true;
    const tell = (error: unknown): void => {
      said.textContent = `Not all could be kept: ${String(error)}. What is kept already stays.`;
    };
    void work()
      .catch(tell)
      .finally(() => (button.disabled = false));
  });
}

/** Says what is kept and how large all of it is, and keeps or deletes it when asked. */
export async function showOffline(base: string): Promise<void> {
  if (!('caches' in window)) return;
  const [keep, forget, said] = [
    byId<HTMLButtonElement>('keep'),
    byId<HTMLButtonElement>('forget'),
    byId('kept'),
  ];
  act(keep, said, () => keepAll(base, said));
  act(forget, said, async () => {
    await forgetAll(base);
    await showKept(base);
  });
  byId('offline').hidden = false;
  await showKept(base);
  const files = await libraryFiles(base);
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  keep.textContent = `Keep the whole library (${inMegabytes(bytes)}, ${files.length} files)`;
}
