import { closeSync, fsyncSync, openSync } from 'node:fs';

/** What some systems answer where a folder, or a file on such a disk, can't be synced: then there is nothing to do. */
const unsupported = new Set(['EINVAL', 'EPERM', 'EISDIR', 'ENOTSUP', 'EBADF']);

function sync(path: string, flags: string): void {
  let opened: number | null = null;
  try {
    opened = openSync(path, flags);
    fsyncSync(opened);
  } catch (error) {
    if (!unsupported.has((error as NodeJS.ErrnoException).code ?? '')) throw withPath(error, path);
  } finally {
    if (opened !== null) closeSync(opened);
  }
}

/** The system doesn't say of which file an `fsync` failed. */
function withPath(error: unknown, path: string): unknown {
  return Object.assign(error as NodeJS.ErrnoException, { path });
}

/** Waits until a file's bytes are on the disk. @throws the system's error where they can't be */
export function syncFile(path: string): void {
  sync(path, 'r+');
}

/** Waits until the names in a folder are on the disk, where the system can. */
export function syncFolder(path: string): void {
  sync(path, 'r');
}
