import type { LatencyClassId } from '../model';
import type { TableSource } from './table-source';

/** What round trips of one class of distances usually are. Milliseconds. */
export interface LatencyClass {
  readonly id: LatencyClassId;
  /** Of the distance, in words that follow "as". */
  readonly label: string;
  /** The fibre floor of a distance that is typical of the class. */
  readonly theoreticalMs: number;
  readonly usualLowMs: number;
  readonly usualHighMs: number;
  /** On a day of cut cables, detours and losses. */
  readonly degradedMs: number;
}

export const latencyClassSource: TableSource = {
  title: 'Latency classes: theoretical, usual and degraded round trips',
  unit: 'ms',
  kind: 'judgement',
  source: 'rules of thumb of practitioners, held against the measured round trips by Meridian',
  asOf: '2026-11-20',
  licence: 'Meridian',
  note: 'For a plausibility check and for the degraded scenario; no bound. Of the 2 316 measured pairs the medians by class are 10 (regions near one another), 30, 105, 175 and 242 ms.',
};

type Row = readonly [
  id: LatencyClassId,
  label: string,
  theoretical: number,
  usualLow: number,
  usualHigh: number,
  degraded: number,
];

// Nearest first.
const rows: readonly Row[] = [
  ['same-region', 'inside one region and around it', 1, 5, 10, 50],
  ['same-continent', 'across a part of one continent', 20, 30, 50, 200],
  ['cross-atlantic', 'as far as across the Atlantic', 60, 80, 100, 300],
  ['cross-pacific', 'as far as across the Pacific', 90, 120, 150, 500],
  ['antipodes', 'towards the other side of the Earth', 200, 200, 250, 1000],
];

export const latencyClasses: readonly LatencyClass[] = rows.map(
  ([id, label, theoreticalMs, usualLowMs, usualHighMs, degradedMs]) => ({
    id,
    label,
    theoreticalMs,
    usualLowMs,
    usualHighMs,
    degradedMs,
  }),
);
