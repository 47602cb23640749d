/** The engine off the page's thread: one request at a time, in order, each answered by its number. */
import type { Request, Response } from './protocol';
import { runTask } from './run-task';

const say = (response: Response): void => postMessage(response);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { id, task, input } = data;
  try {
    const output = runTask(task, input, (progress) => say({ id, is: 'progress', progress }));
    say({ id, is: 'done', output });
  } catch (error) {
    say({ id, is: 'failed', because: error instanceof Error ? error.message : String(error) });
  }
});
