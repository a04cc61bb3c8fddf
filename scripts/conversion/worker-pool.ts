import { Worker } from 'node:worker_threads';

/** What kept a task from its result; `time` and `memory` may be there another time. */
export type FailureKind = 'time' | 'memory' | 'fault';

/** Why a task has no result: its worker broke down, ran out of memory, or took too long. */
export class TaskFailure extends Error {
  readonly kind: FailureKind;

  constructor(message: string, kind: FailureKind) {
    super(message);
    this.kind = kind;
  }

  /** Whether the same task may have a result another time. */
  get mayPass(): boolean {
    return this.kind !== 'fault';
  }
}

/** How often it is looked at a clock that counts only while the machine runs, in milliseconds. */
const tick = 250;

/**
 * Calls back after so much time in which the machine was running: a suspended laptop's hours don't count.
 * @returns how to call it off
 */
function afterRunning(milliseconds: number, act: () => void): () => void {
  let left = milliseconds;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    left -= Math.min(now - last, 4 * tick);
    last = now;
    if (left <= 0) act();
  }, tick);
  return () => clearInterval(timer);
}

interface Task {
  task: unknown;
  resolve: (result: unknown) => void;
  reject: (error: TaskFailure) => void;
  /** Whether it is tried again, with no other beside it. */
  isAlone: boolean;
}

/** What a worker answers: its result, or the message of what it threw. */
export type Answer = { result: unknown } | { failure: string };

/** What a thread may hold, in MiB. */
export const mostMemory = 1500;
/** What it holds of that for things of short life, in MiB: with less, they are swept up again and again. */
const youngMemory = 96;
const givenUp = 'The work was given up.';

/**
 * Threads that do tasks side by side. One that breaks down or takes too long is ended and replaced; a task
 * that failed for want of time or memory, for which others may be to blame, is tried once more, alone.
 */
export class WorkerPool {
  readonly #program: URL;
  readonly #patience: number;
  readonly #memory: number;
  readonly #forAll: unknown;
  readonly #waiting: Task[] = [];
  readonly #again: Task[] = [];
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #running = new Set<Task>();
  #isClosed = false;
  #unborn: number;

  /**
   * @param patience milliseconds that a task may take while the machine runs
   * @param memory what a thread may hold, in MiB
   * @param forAll what each thread is given once, when it begins, as its `workerData`
   */
  constructor(
    program: URL,
    size: number,
    patience: number,
    memory = mostMemory,
    forAll: unknown = null,
  ) {
    this.#program = program;
    this.#memory = memory;
    this.#forAll = forAll;
    this.#patience = patience;
    this.#unborn = size;
  }

  /** Does a task. @throws TaskFailure if its worker fails, or the pool is closed before it is done */
  run<Result>(task: unknown): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(new TaskFailure(givenUp, 'fault'));
      const done = resolve as (result: unknown) => void;
      this.#waiting.push({ task, resolve: done, reject, isAlone: false });
      this.#next();
    });
  }

  /** Ends all threads, those at work too; the tasks that are not done fail. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const undone = [...this.#waiting.splice(0), ...this.#again.splice(0), ...this.#running];
    undone.forEach(({ reject }) => reject(new TaskFailure(givenUp, 'fault')));
    this.#idle.length = 0;
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #hire(): Worker | undefined {
    const idle = this.#idle.pop();
    if (idle !== undefined || this.#unborn === 0) return idle;
    this.#unborn -= 1;
    const worker = new Worker(this.#program, {
      workerData: this.#forAll,
      resourceLimits: {
        maxOldGenerationSizeMb: this.#memory,
        maxYoungGenerationSizeMb: youngMemory,
      },
    });
    this.#all.add(worker);
    return worker;
  }

  /** The task whose turn it is, if any: those to be tried again come last, each by itself. */
  #taken(): Task | undefined {
    if (this.#isClosed || [...this.#running].some(({ isAlone }) => isAlone)) return undefined;
    return this.#waiting.shift() ?? (this.#running.size === 0 ? this.#again.shift() : undefined);
  }

  #next(): void {
    // A thread that ends because the pool is closed must not be replaced: nobody would end its successor.
    if (this.#isClosed) return;
    const worker = this.#hire();
    if (worker === undefined) return;
    const task = this.#taken();
    if (task === undefined) this.#idle.push(worker);
    else this.#give(worker, task);
  }

  #give(worker: Worker, task: Task): void {
    this.#running.add(task);
    const settle = (isSound: boolean, tell: () => void): void => {
      callOff();
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      this.#running.delete(task);
      if (isSound) this.#idle.push(worker);
      else this.#dismiss(worker);
      tell();
      this.#next();
    };
    const fail = (message: string, kind: FailureKind): void =>
      settle(false, () => this.#failed(task, new TaskFailure(message, kind)));
    const onMessage = (answer: Answer): void =>
      settle(true, () => {
        if ('failure' in answer) task.reject(new TaskFailure(answer.failure, 'fault'));
        else task.resolve(answer.result);
      });
    const onError = ({ message, code }: NodeJS.ErrnoException): void =>
      fail(message, code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault');
    const onExit = (): void => fail('Its thread ended.', 'fault');
    const callOff = afterRunning(this.#patience, () => fail('It takes too long.', 'time'));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task.task);
  }

  #failed(task: Task, failure: TaskFailure): void {
    if (failure.mayPass && !task.isAlone && !this.#isClosed) {
      this.#again.push({ ...task, isAlone: true });
    } else task.reject(failure);
  }

  /** Ends a thread; another may take its place. */
  #dismiss(worker: Worker): void {
    this.#unborn += 1;
    this.#all.delete(worker);
    worker.on('error', () => undefined);
    void worker.terminate();
  }
}
