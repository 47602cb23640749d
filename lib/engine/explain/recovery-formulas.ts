import type { RecoveryBar } from '../model';
import type { ExplainContext } from './context';
import type { ExplainedRecovery, RecoveryQuantile } from './explain-recovery';

type Formula = (
  context: ExplainContext,
  recovery: ExplainedRecovery,
  quantile: RecoveryQuantile,
) => string;

const barOf = ({ waterfall }: ExplainedRecovery, segment: RecoveryBar['segment']) =>
  waterfall.find((bar) => bar.segment === segment);

/** Whether no statement of the document sets a segment. */
const isAssumed = (recovery: ExplainedRecovery, segment: RecoveryBar['segment']) =>
  (barOf(recovery, segment)?.assumed.length ?? 0) > 0;

/** How each segment of a recovery is computed for this option. */
export const formulaOf: Readonly<Record<RecoveryBar['segment'], Formula>> = {
  detect: ({ option }, recovery, quantile) => {
    if (isAssumed(recovery, 'detect') || !option.health) return 'as assumed';
    return quantile === 'rto'
      ? 'interval × failures in a row'
      : 'interval × (failures in a row − ½)';
  },
  decide: ({ option }, recovery) => {
    if (isAssumed(recovery, 'decide')) return 'as assumed';
    return option.failover.mode === 'automatic' ? '0: the checks decide' : 'what people take';
  },
  promote: (_, recovery) =>
    isAssumed(recovery, 'promote') ? 'as assumed' : 'as stated; 0 without a writer to promote',
  scale: (_, recovery) => {
    if (barOf(recovery, 'scale')?.lengthS === 0) return '0: nothing has to grow';
    if (recovery.outcome === 'restore') return 'what the restore takes';
    return recovery.standby.length > 0
      ? 'restore + boot + (load − warm) ÷ rate, of the slowest site'
      : 'boot + (load − capacity that is left) ÷ rate';
  },
  route: ({ option }, recovery, quantile) => {
    const { strategy } = option.routing;
    if (barOf(recovery, 'route')?.lengthS === 0) return '0: users keep their address';
    if (strategy === 'anycast') return 'until routes converge';
    if (strategy === 'application') return 'one time-out of the client';
    return quantile === 'rto' ? 'TTL' : 'TTL ÷ 2';
  },
  clientTail: (_, __, quantile) =>
    quantile === 'rto' ? 'what clients keep beyond the TTL' : '0: those clients are the few',
};
