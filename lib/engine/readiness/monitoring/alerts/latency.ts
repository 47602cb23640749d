import { milliseconds, shortName } from '../../../findings/words';
import { roundTrip } from '../../../latency/round-trip';
import { rulesOnly, type AlertBuilder, type AlertRule } from '../alert';

/** Round trips that are twice what they should be are no longer the usual way. A judgement. */
const unusualRoundTrip = 2;
/** The same for what users feel, where no limit is required. */
const unusualLatency = 1.5;

/** Round trips between regions that copy to each other. */
const betweenRegions: AlertBuilder = ({ option, assumptions }) =>
  rulesOnly(
    option.links.flatMap((link): AlertRule[] => {
      const from = assumptions.region(link.from);
      const to = assumptions.region(link.to);
      if (!from || !to) return [];
      const { rttMs, highMs, source, asOf } = roundTrip(from, to, assumptions);
      const thresholdMs = Math.max(highMs, rttMs * unusualRoundTrip);
      return [
        {
          name: 'CrossRegionLatencyUnusual',
          severity: 'ticket',
          reads: 'service:cross_region_latency_seconds:p95_5m',
          match: { source_region: link.from, dest_region: link.to },
          sense: 'above',
          threshold: Math.ceil(thresholdMs) / 1000,
          forS: 600,
          summary: `Round trips from ${shortName(link.from)} to ${shortName(link.to)} take unusually long`,
          because: `The round trip is ${milliseconds(rttMs)} (${source}, ${asOf}), at most ${milliseconds(highMs)}; twice as long is taken for another way.`,
          restsOnJudgement: true,
          runbook: 'runbook-partition',
        },
      ];
    }),
  );

/** What users feel, over all of them. */
const feltByUsers: AlertBuilder = ({ architecture, evaluation }) => {
  const required = architecture.requirements.latencyP95Ms;
  const computed = evaluation.latency.p95Ms;
  if (required === undefined && computed === null) return rulesOnly([]);
  const thresholdMs = required ?? (computed ?? 0) * unusualLatency;
  return rulesOnly([
    {
      name: 'FeltLatencyAboveLimit',
      severity: required === undefined ? 'ticket' : 'page',
      reads: 'service:user_request_latency_seconds:p95_5m',
      match: {},
      sense: 'above',
      threshold: Math.ceil(thresholdMs) / 1000,
      forS: 600,
      summary: 'Users wait longer than they should, at p95',
      because:
        required === undefined
          ? `No latency is required; half as much again as the ${milliseconds(computed ?? 0)} that are computed.`
          : `requirements.latencyP95: ${milliseconds(required)}${computed === null ? '' : `; ${milliseconds(computed)} are computed for this option`}.`,
      restsOnJudgement: required === undefined,
      runbook: 'runbook-failover',
    },
  ]);
};

export const latencyAlerts: readonly AlertBuilder[] = [betweenRegions, feltByUsers];
