import type { Input, Outcome, Output, Progress, Response, TaskName } from './protocol';

/** A running worker, as far as it is used here, so that a test can stand in for it. */
export interface WorkerPort {
  readonly send: (request: { id: number; task: TaskName; input: unknown }) => void;
  readonly stop: () => void;
}

/** Starts a worker that answers to the two functions: a response, or that it broke and why. */
export type StartWorker = (
  answer: (response: Response) => void,
  broken: (because: string) => void,
) => WorkerPort;

export interface ComputeOptions {
  /**
   * Of the computations of one channel only the latest waits: a newer one takes its place. The one that
   * runs is answered still, so that a stream of questions gets an answer as often as there is one.
   * Without a channel each is answered.
   */
  readonly channel?: string;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Computation<Value> {
  readonly outcome: Promise<Outcome<Value>>;
  /** Ends it at once. What already runs in the worker is stopped with the worker, which starts anew. */
  readonly cancel: () => void;
}

interface Job {
  readonly id: number;
  readonly task: TaskName;
  readonly input: unknown;
  readonly channel: string | undefined;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly end: (outcome: Outcome<unknown>) => void;
}

export interface Computer {
  compute: <Name extends TaskName>(
    task: Name,
    input: Input<Name>,
    options?: ComputeOptions,
  ) => Computation<Output<Name>>;
  /** Stops the worker and cancels all that waits. */
  dispose: () => void;
}

/**
 * Runs tasks in a worker, one after the other: jobs wait here, not in the worker's own queue, so that
 * overtaken ones cost nothing. The worker starts with the first task.
 */
export function createComputer(start: StartWorker): Computer {
  let worker: WorkerPort | null = null;
  let running: Job | null = null;
  let waiting: readonly Job[] = [];
  let lastId = 0;
  let generation = 0;

  function stopWorker(): void {
    worker?.stop();
    worker = null;
    generation += 1;
  }

  /** A worker that was stopped may break afterwards, on the script that it was fetching: not our concern. */
  function startWorker(): WorkerPort {
    const own = generation;
    return start(
      (response) => {
        if (own === generation) onAnswer(response);
      },
      (because) => {
        if (own === generation) onBroken(because);
      },
    );
  }

  function finish(outcome: Outcome<unknown>): void {
    const job = running;
    running = null;
    job?.end(outcome);
    next();
  }

  function onAnswer(response: Response): void {
    if (running?.id !== response.id) return;
    if (response.is === 'progress') running.onProgress?.(response.progress);
    else if (response.is === 'failed') finish({ is: 'failed', because: response.because });
    else finish({ is: 'done', value: response.output });
  }

  function onBroken(because: string): void {
    stopWorker();
    finish({ is: 'failed', because });
  }

  function next(): void {
    const [job, ...rest] = waiting;
    if (running !== null || job === undefined) return;
    waiting = rest;
    running = job;
    worker ??= startWorker();
    const { id, task, input } = job;
    worker.send({ id, task, input });
  }

  function overtake(channel: string): void {
    const overtaken = waiting.filter((job) => job.channel === channel);
    waiting = waiting.filter((job) => job.channel !== channel);
    for (const job of overtaken) job.end({ is: 'cancelled' });
  }

  function cancel(job: Job): void {
    if (running === job) {
      stopWorker();
      finish({ is: 'cancelled' });
    } else if (waiting.includes(job)) {
      waiting = waiting.filter((other) => other !== job);
      job.end({ is: 'cancelled' });
    }
  }

  return {
    compute<Name extends TaskName>(task: Name, input: Input<Name>, options: ComputeOptions = {}) {
      const { channel, onProgress } = options;
      if (channel !== undefined) overtake(channel);
      lastId += 1;
      const id = lastId;
      const { promise, resolve } = deferred<Outcome<Output<Name>>>();
      const job: Job = {
        id,
        task,
        input,
        channel,
        onProgress,
        // The protocol pairs each task with its output; messages themselves carry no types.
        end: (outcome) => resolve(outcome as Outcome<Output<Name>>),
      };
      waiting = [...waiting, job];
      next();
      return { outcome: promise, cancel: () => cancel(job) };
    },
    dispose() {
      stopWorker();
      const all = running === null ? waiting : [running, ...waiting];
      running = null;
      waiting = [];
      for (const job of all) job.end({ is: 'cancelled' });
    },
  };
}

/** A promise with its resolver outside of it. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
