import { z } from 'astro/zod';

/** What to do about an error of the system, by its code; `place` is the file or folder. */
const remedies: Readonly<Record<string, (place: string) => string>> = {
  EACCES: (place) => `${place} can’t be written or read: this user has no right to it.`,
  EPERM: (place) => `${place} can’t be changed: this user has no right to it.`,
  EROFS: (place) => `${place} can’t be written: its disk is read-only.`,
  ENOSPC: (place) => `${place} can’t be written: the disk is full. Free some space.`,
  EDQUOT: (place) => `${place} can’t be written: this user’s share of the disk is used up.`,
  EMFILE: (place) => `${place} can’t be opened: too many files are open on this machine.`,
  ENAMETOOLONG: (place) => `${place} can’t be written: its name is too long for this disk.`,
  EBUSY: (place) => `${place} is in use by another program. Close it there.`,
  EISDIR: (place) => `${place} is a folder where a file is needed.`,
  ENOTDIR: (place) => `${place} can’t be had: a part of its path is a file and no folder.`,
  EXDEV: (place) =>
    `${place} is on another disk than .cache/. Build into a folder on this one, then copy it.`,
  EFBIG: (place) =>
    `${place} can’t be written: it is larger than this disk or user may have files.`,
  EIO: (place) => `${place} can’t be read or written: its disk fails.`,
  ENOENT: (place) => `${place} is not there. Correct its name, or put it there.`,
};

/** Whether an error is the system's own, such as a full disk. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return error instanceof Error && code !== undefined && Object.hasOwn(remedies, code);
}

function sentenceOfIssue({ issues }: z.ZodError): string {
  const [{ path, message }] = issues as [z.core.$ZodIssue];
  return `A file of the content is not in its form (${path.join('.')}: ${message}). Run npm run convert.`;
}

/**
 * An error in a sentence for a user: of the system's errors what can't be done and what to do, of others
 * their own message.
 */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof z.ZodError) return sentenceOfIssue(error);
  if (error.name === 'Pending') return `${sentenceOf(error.cause)} ${error.message}`;
  if (!isOfSystem(error)) return error.message;
  const place = (error as NodeJS.ErrnoException & { dest?: string }).dest ?? error.path;
  const told = remedies[error.code as string]?.(place ?? 'A file') ?? error.message;
  return `${told} Then run the command again.`;
}
