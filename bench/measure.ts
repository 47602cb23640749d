import { readFileSync } from 'node:fs';
import type { Architecture } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';

/** Median time of one call, milliseconds, after warming up. */
export function medianMs(run: () => void, times: number): number {
  for (let n = 0; n < Math.ceil(times / 4); n += 1) run();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? Number.NaN;
}

export function example(name: string): Architecture {
  const parsed = parseDocument(readFileSync(`examples/${name}.yaml`, 'utf8'), `${name}.yaml`);
  if (!parsed.ok) throw new Error(`examples/${name}.yaml does not parse`);
  return parsed.architecture;
}
