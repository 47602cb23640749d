import { isParameterId } from '../assumptions';
import type { Explanation, LossRecovery, RecoveryBar, RecoverySegments, RegionId } from '../model';
import { fromAssumption, type ExplainContext } from './context';
import { formulaOf } from './recovery-formulas';
import { statedOf } from './recovery-leaves';

const citation = 'docs/model.md#recovery-time';

/** The two quantiles in which every recovery time is given. */
export type RecoveryQuantile = 'rto' | 'rtoP50';

/** A recovery that can be opened: that of a loss, or of a disruption. */
export interface ExplainedRecovery {
  /** `after losing aws:us-east-1`. */
  readonly of: string;
  readonly rto: RecoverySegments;
  readonly rtoP50: RecoverySegments;
  readonly outcome: LossRecovery['outcome'];
  readonly waterfall: readonly RecoveryBar[];
  /** Sites that are lost with it; empty where none is. */
  readonly lost: readonly RegionId[];
  readonly standby: LossRecovery['standby'];
  readonly because: string;
}

const labels: Readonly<Record<RecoveryBar['segment'], string>> = {
  detect: 'Detect',
  decide: 'Decide',
  promote: 'Promote',
  scale: 'Scale up',
  route: 'Route',
  clientTail: 'Client tail',
};

const lengthKey = {
  detect: 'detectS',
  decide: 'decideS',
  promote: 'promoteS',
  scale: 'scaleS',
  route: 'routeS',
  clientTail: 'clientTailS',
} as const satisfies Record<RecoveryBar['segment'], keyof RecoverySegments>;

/** One segment of a recovery, with what the document states of it and what is assumed. */
export function explainSegment(
  context: ExplainContext,
  recovery: ExplainedRecovery,
  segment: RecoveryBar['segment'],
  quantile: RecoveryQuantile,
): Explanation {
  const value = recovery[quantile][lengthKey[segment]];
  const bar = recovery.waterfall.find((b) => b.segment === segment);
  const other = quantile === 'rto' ? /P50S$/ : /P95S$/;
  const assumed = (bar?.assumed ?? []).filter(isParameterId).filter((id) => !other.test(id));
  return {
    label: `${labels[segment]}${bar ? `: ${bar.because}` : ''}`,
    value,
    unit: 's',
    ...(value === null ? { because: bar?.because ?? recovery.because } : {}),
    formula: formulaOf[segment](context, recovery, quantile),
    citation,
    inputs: [
      ...(assumed.length > 0 ? [] : statedOf[segment](context, recovery)),
      ...assumed.map((id) => fromAssumption(context.assumptions, id)),
    ],
  };
}

/** The whole of a recovery. */
export function explainRecoveryTotal(
  context: ExplainContext,
  recovery: ExplainedRecovery,
  quantile: RecoveryQuantile,
): Explanation {
  const value = recovery[quantile].totalS;
  const label = `Time to serve again ${recovery.of}${quantile === 'rto' ? '' : ', in the median'}`;
  if (recovery.outcome === 'outage') {
    const id = quantile === 'rto' ? 'regionOutageP95S' : 'regionOutageP50S';
    return {
      label,
      value,
      unit: 's',
      formula: 'nobody takes over: the length of the outage itself',
      citation,
      inputs: [fromAssumption(context.assumptions, id)],
    };
  }
  const bars = recovery.waterfall.map(({ segment }) => segment);
  return {
    label,
    value,
    unit: 's',
    ...(value === null ? { because: recovery.because } : {}),
    formula: 'detect + decide + max(promote, scale up) + route + client tail',
    citation,
    inputs: bars.map((segment) => explainSegment(context, recovery, segment, quantile)),
  };
}
