import type { MetricName } from './metrics';

/** How a recorded series comes from a metric. */
export type Aggregation =
  | { readonly by: 'max' | 'min' | 'avg' }
  /** Of a counter, a second. */
  | { readonly by: 'rate'; readonly overS: number }
  /** Of a counter, in all. */
  | { readonly by: 'increase'; readonly overS: number }
  /** Share of the counter's rate that has this label. */
  | {
      readonly by: 'ratio';
      readonly overS: number;
      readonly part: readonly [label: string, value: string];
    }
  | { readonly by: 'quantile'; readonly overS: number; readonly quantile: number };

/** A series that alerts and dashboards read. */
export interface Recording {
  readonly metric: MetricName;
  /** The labels that are kept besides `service`. */
  readonly labels: readonly string[];
  readonly aggregation: Aggregation;
}

const minutes = 60;
const hours = 3600;

/** Every recorded series by its name; a topology needs those that its alerts read. */
export const recordings = {
  'service:replication_lag_seconds:max': {
    metric: 'replication_lag_seconds',
    labels: ['source_region', 'dest_region', 'data'],
    aggregation: { by: 'max' },
  },
  'service:cross_region_latency_seconds:p95_5m': {
    metric: 'cross_region_latency_seconds',
    labels: ['source_region', 'dest_region'],
    aggregation: { by: 'quantile', overS: 5 * minutes, quantile: 0.95 },
  },
  'service:user_request_latency_seconds:p95_5m': {
    metric: 'user_request_latency_seconds',
    labels: [],
    aggregation: { by: 'quantile', overS: 5 * minutes, quantile: 0.95 },
  },
  'service:region_requests:rate5m': {
    metric: 'region_requests_total',
    labels: ['region'],
    aggregation: { by: 'rate', overS: 5 * minutes },
  },
  'service:region_errors:ratio_rate5m': {
    metric: 'region_requests_total',
    labels: ['region'],
    aggregation: { by: 'ratio', overS: 5 * minutes, part: ['outcome', 'error'] },
  },
  'service:region_health:avg': {
    metric: 'region_health',
    labels: ['region'],
    aggregation: { by: 'avg' },
  },
  'service:region_capacity_requests:min': {
    metric: 'region_capacity_requests',
    labels: ['region'],
    aggregation: { by: 'min' },
  },
  'service:failovers:increase1d': {
    metric: 'failovers_total',
    labels: [],
    aggregation: { by: 'increase', overS: 24 * hours },
  },
  'service:failover_duration_seconds:p95_1d': {
    metric: 'failover_duration_seconds',
    labels: ['failed_region'],
    aggregation: { by: 'quantile', overS: 24 * hours, quantile: 0.95 },
  },
  'service:replication_conflicts:rate1h': {
    metric: 'replication_conflicts_total',
    labels: ['data'],
    aggregation: { by: 'rate', overS: hours },
  },
  'service:cross_region_transfer_bytes:rate1h': {
    metric: 'cross_region_transfer_bytes_total',
    labels: ['source_region', 'dest_region'],
    aggregation: { by: 'rate', overS: hours },
  },
  'service:standby_differences:max': {
    metric: 'standby_differences',
    labels: ['region'],
    aggregation: { by: 'max' },
  },
} as const satisfies Readonly<Record<string, Recording>>;

export type RecordingName = keyof typeof recordings;
export const recordingNames = Object.keys(recordings).filter(
  (name): name is RecordingName => name in recordings,
);
