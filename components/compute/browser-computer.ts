'use client';

import { createComputer, type Computer, type StartWorker } from './computer';
import type { Response } from './protocol';

const startWorker: StartWorker = (answer, broken) => {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => answer(data));
  worker.addEventListener('error', ({ message }) =>
    broken(message === '' ? 'The worker stopped.' : message),
  );
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    send: (request) => worker.postMessage(request),
    stop: () => worker.terminate(),
  };
};

let shared: Computer | null = null;

/** The page's one computer, started with the first task that is asked of it. */
export function browserComputer(): Computer {
  shared ??= createComputer(startWorker);
  return shared;
}
