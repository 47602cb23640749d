import type { Engagement, EngagementPoint } from '../../model';
import { exp } from '../../numeric/exp';
import { ln } from '../../numeric/ln';

/**
 * How much of the revenue is left at a felt latency, 0 to 1.
 * - `step`: 1 below 100 ms, 0.9 below 300 ms, 0.7 below 500 ms, else 0.4: a judgement as it is told
 * - `amazon`: a hundredth less for every 100 ms, on what is left: told of Amazon (Linden, 2006), no data published
 * - `google`: searches, measured in an experiment: 0.2 % fewer at 100 ms more and 0.6 % fewer at 400 ms more
 *   (Brutlag, Speed Matters for Google Web Search, 2009); nothing is known beyond, so that it stays there
 * - points of one's own: straight lines between them, level outside
 */
export function engagementAt(engagement: Engagement, ms: number): number {
  switch (engagement.curve) {
    case 'step':
      return ms < 100 ? 1 : ms < 300 ? 0.9 : ms < 500 ? 0.7 : 0.4;
    case 'amazon':
      return exp((ln(0.99) * ms) / 100);
    case 'google':
      return interpolated(google, ms);
    default:
      return interpolated(
        engagement.points.toSorted((a, b) => a.ms - b.ms),
        ms,
      );
  }
}

type Point = Readonly<Record<keyof EngagementPoint, number>>;

const google: readonly Point[] = [
  { ms: 0, engagement: 1 },
  { ms: 100, engagement: 0.998 },
  { ms: 400, engagement: 0.994 },
];

function interpolated(points: readonly Point[], ms: number): number {
  const next = points.findIndex((point) => point.ms > ms);
  const after = points[next];
  const before = points[next - 1];
  if (!after) return points.at(-1)?.engagement ?? 1;
  if (!before) return after.engagement;
  const part = (ms - before.ms) / (after.ms - before.ms);
  return before.engagement + part * (after.engagement - before.engagement);
}

/** Where an engagement curve is from, for "why?". */
export const engagementSources: Readonly<Record<Engagement['curve'], string>> = {
  step: 'a judgement as it is told of global services; nobody has published data for it',
  amazon: 'Linden, Make Data Useful (2006): 1 % of sales for 100 ms, as told',
  google: 'Brutlag, Speed Matters for Google Web Search (2009): an experiment on searches',
  points: 'stated in the document',
};
