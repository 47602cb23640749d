/** What `npm start` says: a few calm lines. On a terminal a running step counts its seconds in place. */
const terminal = process.stdout.isTTY;

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Runs `work` as a named step and says how long it took. Steps under a quarter of a second say nothing. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const elapsed = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const ticker = terminal
    ? setInterval(() => process.stdout.write(`\r  ${name} … ${elapsed()} `), 250)
    : undefined;
  try {
    const result = await work();
    const clear = terminal ? '\r\u001B[2K' : '';
    const noteworthy = performance.now() - began >= 250;
    process.stdout.write(noteworthy ? `${clear}  ${name} · ${elapsed()}\n` : clear);
    return result;
  } catch (error) {
    if (terminal) process.stdout.write('\r\u001B[2K');
    throw error;
  } finally {
    clearInterval(ticker);
  }
}
