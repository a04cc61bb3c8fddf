import { Worker } from 'node:worker_threads';

/** Why a task has no result: its worker broke down, or took too long. */
export class TaskFailure extends Error {
  readonly isSlow: boolean;

  constructor(message: string, isSlow: boolean) {
    super(message);
    this.isSlow = isSlow;
  }
}

interface Waiting {
  task: unknown;
  resolve: (result: unknown) => void;
  reject: (error: TaskFailure) => void;
}

/** What a worker answers: its result, or the message of what it threw. */
export type Answer = { result: unknown } | { failure: string };

/** Threads that do tasks side by side; one that breaks down or takes too long is ended and replaced. */
export class WorkerPool {
  readonly #program: URL;
  readonly #patience: number;
  readonly #waiting: Waiting[] = [];
  readonly #idle: Worker[] = [];
  #unborn: number;

  /** @param patience milliseconds that a task may take */
  constructor(program: URL, size: number, patience: number) {
    this.#program = program;
    this.#patience = patience;
    this.#unborn = size;
  }

  /** Does a task. @throws TaskFailure if its worker fails */
  run<Result>(task: unknown): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve: resolve as (result: unknown) => void, reject });
      this.#next();
    });
  }

  /** Ends the threads. Tasks that wait are never done. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  #hire(): Worker | undefined {
    const idle = this.#idle.pop();
    if (idle !== undefined || this.#unborn === 0) return idle;
    this.#unborn -= 1;
    return new Worker(this.#program, { resourceLimits: { maxOldGenerationSizeMb: 1500 } });
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#hire();
    const waiting = worker === undefined ? undefined : this.#waiting.shift();
    if (worker !== undefined && waiting !== undefined) this.#give(worker, waiting);
  }

  #give(worker: Worker, { task, resolve, reject }: Waiting): void {
    const settle = (isSound: boolean): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      if (isSound) this.#idle.push(worker);
      else this.#dismiss(worker);
    };
    const fail = (message: string, isSlow = false): void => {
      settle(false);
      reject(new TaskFailure(message, isSlow));
      this.#next();
    };
    const onMessage = (answer: Answer): void => {
      settle(true);
      if ('failure' in answer) reject(new TaskFailure(answer.failure, false));
      else resolve(answer.result);
      this.#next();
    };
    const onError = ({ message }: Error): void => fail(message);
    const onExit = (): void => fail('Its thread ended.');
    const timer = setTimeout(() => fail('It takes too long.', true), this.#patience);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  }

  /** Ends a thread; another may take its place. */
  #dismiss(worker: Worker): void {
    this.#unborn += 1;
    worker.on('error', () => undefined);
    void worker.terminate();
  }
}
