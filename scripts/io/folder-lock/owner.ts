import { hostname } from 'node:os';
import { z } from 'astro/zod';

/** Who holds a folder, as its lock says. */
export const ownerSchema = z.object({
  /** Tells this hold from every other. */
  token: z.string(),
  pid: z.number().int().positive(),
  host: z.string(),
  /** What the folder is needed for, as a user would call it: "npm run convert". */
  what: z.string(),
  /** ISO date and time. */
  since: z.string(),
});

export type Owner = z.infer<typeof ownerSchema>;

/** Whether an owner can't be running any more; of another machine's process nothing is known. */
export function isDead({ pid, host }: Owner): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function lengthInWords(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} minutes`;
  return `${Math.round(seconds / 3600)} hours`;
}

/** An owner for a person: "npm run convert (process 123 on this machine, for 10 seconds)". */
export function describeOwner({ what, pid, host, since }: Owner, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 1000));
  const where = host === hostname() ? 'this machine' : host;
  return `${what} (process ${pid} on ${where}, for ${lengthInWords(seconds)})`;
}
