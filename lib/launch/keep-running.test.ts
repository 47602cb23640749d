import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Process, keepRunning } from './keep-running';

const complaints = vi.hoisted((): string[] => []);
vi.mock('./screen', () => ({ complain: (text: string) => complaints.push(text.trim()) }));

beforeEach(() => {
  complaints.length = 0;
});

/** A process that ends when told to, one way or the other. */
function process(): Process & { readonly die: () => void; readonly stopped: () => boolean } {
  let end: () => void = () => {};
  let stopped = false;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    ended,
    die: () => end(),
    stopped: () => stopped,
    stop: async () => {
      stopped = true;
      end();
    },
  };
}

const atOnce = { waits: [0, 0, 0], steady: Infinity };

describe('a process that is kept running', () => {
  it('is started again each time it ends by itself, and that is said', async () => {
    const made = [process()];
    const kept = keepRunning(
      'The server',
      made[0] ?? process(),
      async () => {
        made.push(process());
        return made.at(-1) ?? process();
      },
      atOnce,
    );
    for (const round of [1, 2]) {
      made.at(-1)?.die();
      await expect.poll(() => made.length).toBe(round + 1);
      await expect.poll(() => kept.current()).toBe(made[round]);
    }
    expect(complaints).toEqual(Array(2).fill('The server ended by itself; starting it again.'));
    await kept.stop();
  });

  it('is given up when it ends again and again, also where it cannot be started', async () => {
    const first = process();
    const start = vi.fn<() => Promise<Process>>().mockRejectedValue(new Error('the port is taken'));
    const kept = keepRunning('The server', first, start, atOnce);
    first.die();
    await kept.givenUp;
    expect(start).toHaveBeenCalledTimes(3);
    expect(complaints).toContain('The server could not be started: the port is taken');
    expect(kept.current()).toBeNull();
  });

  it('is never given up while it lasts between its ends', async () => {
    let last = process();
    const start = vi.fn(async () => {
      last = process();
      return last;
    });
    const kept = keepRunning('The server', last, start, { waits: [0], steady: 0 });
    for (let round = 1; round <= 5; round += 1) {
      last.die();
      await expect.poll(() => start.mock.calls.length).toBe(round);
    }
    await kept.stop();
    expect(last.stopped()).toBe(true);
  });

  it('is not started again once it was stopped', async () => {
    const first = process();
    const start = vi.fn(async () => process());
    const kept = keepRunning('The server', first, start, atOnce);
    await kept.stop();
    expect(first.stopped()).toBe(true);
    expect(start).not.toHaveBeenCalled();
    expect(complaints).toEqual([]);
  });

  it('is ended also where it was just being started', async () => {
    const first = process();
    const second = process();
    let started: () => void = () => {};
    const start = vi.fn(
      () =>
        new Promise<Process>((resolve) => {
          started = () => resolve(second);
        }),
    );
    const kept = keepRunning('The server', first, start, atOnce);
    first.die();
    await expect.poll(() => start.mock.calls.length).toBe(1);
    const stopping = kept.stop();
    started();
    await stopping;
    expect(second.stopped()).toBe(true);
  });
});
