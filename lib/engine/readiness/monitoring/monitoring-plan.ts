import { assumptionsFor, type Assumptions } from '../../assumptions';
import { tierPolicyOf } from '../../decision/tier/policy-of';
import type { Architecture, OptionEvaluation, Tier } from '../../model';
import { entryOf } from '../entry-of';
import type { CheckInput } from '../item';
import type { AlertBuilder, AlertRule, Unwatched } from './alert';
import { conflictAlerts, transferAlerts } from './alerts/data';
import { failoverAlerts } from './alerts/failovers';
import { lagAlerts } from './alerts/lag';
import { latencyAlerts } from './alerts/latency';
import { errorAlerts, healthAlerts, utilizationAlerts } from './alerts/regions';
import { standbyAlerts } from './alerts/standby';
import type { MetricName } from './metrics';
import { recordingNames, recordings, type RecordingName } from './recordings';

const builders: readonly AlertBuilder[] = [
  healthAlerts,
  errorAlerts,
  utilizationAlerts,
  ...latencyAlerts,
  lagAlerts,
  conflictAlerts,
  transferAlerts,
  failoverAlerts,
  standbyAlerts,
];

/** An alert with the link to what to do, where the document has one. */
export interface PlannedAlert extends AlertRule {
  readonly runbookUrl: string | null;
}

/** What has to be watched while an option runs. */
export interface MonitoringPlan {
  readonly document: string;
  readonly option: string;
  readonly owner: string | null;
  /** null: not stated. */
  readonly tier: Tier | null;
  /** The metrics that it needs, in the order of docs/metrics.md. */
  readonly metrics: readonly MetricName[];
  readonly recordings: readonly RecordingName[];
  readonly alerts: readonly PlannedAlert[];
  readonly unwatched: readonly Unwatched[];
}

/**
 * The metrics, recorded series and alerts that the topology of an option needs, with thresholds from the document.
 * Throws RangeError when the option is not of this document.
 */
export function monitoringPlan(
  architecture: Architecture,
  given: Assumptions,
  evaluation: OptionEvaluation,
): MonitoringPlan {
  const option = architecture.options.find(({ name }) => name === evaluation.name);
  if (!option) throw new RangeError(`no option ${evaluation.name}`);
  const assumptions = assumptionsFor(architecture, given);
  const policy = tierPolicyOf(architecture);
  const input: CheckInput = { architecture, option, evaluation, assumptions, policy };
  const built = builders.map((build) => build(input));
  const rules = built.flatMap((kind) => kind.rules);
  const unwatched = built.flatMap((kind) => kind.unwatched);
  const needed = new Set([...rules, ...unwatched].map(({ reads }) => reads));
  const recorded = recordingNames.filter((name) => needed.has(name));
  const entries = architecture.readiness ?? [];
  return {
    document: architecture.metadata.name,
    option: option.name,
    owner: architecture.metadata.owner ?? null,
    tier: architecture.metadata.tier ?? null,
    metrics: [...new Set(recorded.map((name) => recordings[name].metric))],
    recordings: recorded,
    alerts: rules.map((rule) => ({
      ...rule,
      runbookUrl: entryOf(entries, rule.runbook, option.name)?.entry.link ?? null,
    })),
    unwatched,
  };
}
