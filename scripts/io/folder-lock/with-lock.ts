import { setTimeout as pause } from 'node:timers/promises';
import { inheritedLock, tryLock, withoutLock, type Attempt } from './folder-lock.ts';
import { sentenceOf } from '../terminal/failure.ts';
import { describeOwner, type Owner } from './owner.ts';

/** Milliseconds between two tries, and between two words to who waits. */
const interval = 200;
const patience = 15_000;
/** Who waits less than this is told nothing. */
const grace = 1000;

/** Thrown where a folder is held by another command and nobody wants to wait. */
export class FolderHeld extends Error {
  constructor(folder: string, holder: Owner) {
    super(
      `${folder}/ is in use by ${describeOwner(holder, new Date())}. Nothing was done. Try again when it is done, or leave out --no-wait.`,
    );
  }
}

/** Thrown where no lock can be made, as the folder can't be written. */
export class FolderUnwritable extends Error {
  constructor(folder: string, cause: unknown) {
    super(`Nothing was changed: ${folder}/ may not be written. ${sentenceOf(cause)}`, { cause });
  }
}

export interface Wish {
  /** What the folder is needed for, as a user would call it: "npm run convert". */
  what: string;
  /** Whether to wait for others; without, a held folder is an error. */
  mayWait: boolean;
  /** Whether nothing will be written: then a folder in which no lock can be made is read without one. */
  isReader?: boolean;
}

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC']);

function attemptTo(folder: string, { what, isReader = false }: Wish): Attempt {
  try {
    return tryLock(folder, what);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!unwritable.has(code)) throw error;
    if (isReader) return withoutLock;
    throw new FolderUnwritable(folder, error);
  }
}

async function taken(folder: string, wish: Wish) {
  const { mayWait } = wish;
  let told = performance.now() - patience + grace;
  for (;;) {
    const attempt = attemptTo(folder, wish);
    if ('owner' in attempt) return attempt;
    if (!mayWait) throw new FolderHeld(folder, attempt.holder);
    if (performance.now() - told > patience) {
      told = performance.now();
      console.error(`Waiting for ${folder}/: ${describeOwner(attempt.holder, new Date())} …`);
    }
    await pause(interval);
  }
}

/**
 * Does something while no other command of the library writes or reads a folder. Who has to wait is told
 * for whom, every 15 seconds. Programs that are started meanwhile have the folder too.
 * @throws FolderHeld where another has the folder and `mayWait` is false
 * @throws FolderUnwritable where no lock can be made
 */
export async function withLock<T>(folder: string, wish: Wish, act: () => Promise<T>): Promise<T> {
  const { owner, release } = await taken(folder, wish);
  const before = process.env[inheritedLock];
  process.env[inheritedLock] = owner.token;
  process.once('exit', release);
  try {
    return await act();
  } finally {
    process.off('exit', release);
    if (before === undefined) Reflect.deleteProperty(process.env, inheritedLock);
    else process.env[inheritedLock] = before;
    release();
  }
}
