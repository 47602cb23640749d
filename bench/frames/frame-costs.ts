export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds that the thread has computed, without those that it waited for the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const frameStart = 'AnimationFrame';

/** What counts as scripting and layout; painting and compositing are not in it. */
const counted = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'TimerFire',
  'RunMicrotasks',
  'EvaluateScript',
  'MajorGC',
  'MinorGC',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'HitTest',
]);

/** What the frames of a trace cost. */
export interface FrameCosts {
  /** Milliseconds of scripting and layout, of frames that had any. */
  readonly costsMs: readonly number[];
  readonly perSecond: number;
}

/**
 * Milliseconds of scripting and layout in each frame of a trace, nested events counted once: time that
 * the page's thread has computed, so that other processes of the machine do not count.
 */
export function frameCosts(events: readonly TraceEvent[]): FrameCosts {
  const begins = events.filter(({ name, ph }) => name === frameStart && ph === 'b');
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const counts = new Map<string, number>();
  for (const event of begins) counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  // Of the browser's threads the page's is the one with the most frames.
  const [main] = [...counts].sort(([, a], [, b]) => b - a);
  const own = events.filter((event) => threadOf(event) === main?.[0]);
  const starts = own
    .filter(({ name, ph }) => name === frameStart && ph === 'b')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const work = own
    .filter(({ name, ph, dur }) => ph === 'X' && dur !== undefined && counted.has(name))
    .sort((a, b) => a.ts - b.ts);
  const costs = starts.map(() => 0);
  let until = 0;
  let frame = 0;
  for (const { ts, dur = 0, tdur = dur } of work) {
    if (ts < until) continue;
    until = ts + dur;
    while (frame + 1 < starts.length && (starts[frame + 1] ?? 0) <= ts) frame += 1;
    if ((starts[frame] ?? Infinity) <= ts) costs[frame] = (costs[frame] ?? 0) + tdur / 1000;
  }
  const [first = 0] = starts;
  const seconds = ((starts.at(-1) ?? first) - first) / 1e6;
  return {
    costsMs: costs.filter((cost) => cost > 0),
    perSecond: seconds > 0 ? (starts.length - 1) / seconds : 0,
  };
}
