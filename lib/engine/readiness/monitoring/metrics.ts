/** A metric that the service has to expose for the rules to see anything. */
export interface MetricFacts {
  readonly type: 'gauge' | 'counter' | 'histogram';
  readonly labels: readonly string[];
  readonly meaning: string;
}

/** Names as the rules use them; each also carries the label `service`. Histograms are in their base unit. */
export const monitoringMetrics = {
  replication_lag_seconds: {
    type: 'gauge',
    labels: ['source_region', 'dest_region', 'data'],
    meaning: 'How far a copy trails behind what it copies.',
  },
  cross_region_latency_seconds: {
    type: 'histogram',
    labels: ['source_region', 'dest_region'],
    meaning: 'Round trips between two regions, as calls or probes see them.',
  },
  user_request_latency_seconds: {
    type: 'histogram',
    labels: ['user_region', 'serving_region'],
    meaning: 'What users wait for an answer.',
  },
  region_requests_total: {
    type: 'counter',
    labels: ['region', 'outcome'],
    meaning: 'Requests that a site answered; `outcome` is `ok` or `error`.',
  },
  region_health: {
    type: 'gauge',
    labels: ['region', 'vantage_point'],
    meaning: '1 where a probe from that place found the site working, else 0.',
  },
  region_capacity_requests: {
    type: 'gauge',
    labels: ['region'],
    meaning: 'Requests a second that what runs at a site could serve now.',
  },
  failovers_total: {
    type: 'counter',
    labels: ['failed_region', 'new_primary'],
    meaning: 'Moves of traffic or of the writer away from a site.',
  },
  failover_duration_seconds: {
    type: 'histogram',
    labels: ['failed_region', 'new_primary'],
    meaning: 'From the first failed request to the first that is served elsewhere.',
  },
  replication_conflicts_total: {
    type: 'counter',
    labels: ['data', 'resolution'],
    meaning: 'Writes to one key that did not know of each other, by the rule that settled them.',
  },
  cross_region_transfer_bytes_total: {
    type: 'counter',
    labels: ['source_region', 'dest_region'],
    meaning: 'Bytes sent from one region to another.',
  },
  standby_differences: {
    type: 'gauge',
    labels: ['region'],
    meaning:
      'Differences between a standby and what it is built from: versions, configuration, schema, quotas.',
  },
} as const satisfies Readonly<Record<string, MetricFacts>>;

export type MetricName = keyof typeof monitoringMetrics;
export const metricNames = Object.keys(monitoringMetrics).filter(
  (name): name is MetricName => name in monitoringMetrics,
);
