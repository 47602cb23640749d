import type { Explanation, RecoveryBar } from '../model';
import { fromDocument, type ExplainContext } from './context';
import { explainRamp } from './explain-ramp';
import type { ExplainedRecovery } from './explain-recovery';

type Leaves = (context: ExplainContext, recovery: ExplainedRecovery) => Explanation[];

/** A key of the option that may not be stated. */
function key(
  { index }: ExplainContext,
  label: string,
  value: number | string | undefined,
  unit: string,
  ...path: readonly string[]
): Explanation[] {
  return value === undefined ? [] : [fromDocument(label, value, unit, ['options', index, ...path])];
}

/** What the document says of each segment of a recovery. */
export const statedOf: Readonly<Record<RecoveryBar['segment'], Leaves>> = {
  detect: (context) => {
    const { health } = context.option;
    return [
      ...key(context, 'Interval of the probes', health?.intervalS, 's', 'health', 'interval'),
      ...key(context, 'Failures in a row', health?.failures, '', 'health', 'failures'),
    ];
  },
  decide: (context) => {
    const { mode, decideS } = context.option.failover;
    return [
      ...key(context, 'Mode of the failover', mode, '', 'failover', 'mode'),
      ...key(context, 'People take', decideS, 's', 'failover', 'decide'),
    ];
  },
  promote: (context) =>
    key(context, 'Promotion takes', context.option.failover.promoteS, 's', 'failover', 'promote'),
  scale: (context, { lost, standby }) =>
    standby.map(({ region }) => explainRamp(context, lost, standby, region, 'reachedS')),
  route: (context) => {
    const { strategy, ttlS, clientTimeoutS } = context.option.routing;
    return [
      ...key(context, 'Rule of the routing', strategy, '', 'routing', 'strategy'),
      ...(strategy === 'application'
        ? key(context, 'Time-out of the clients', clientTimeoutS, 's', 'routing', 'clientTimeout')
        : key(context, 'TTL', ttlS, 's', 'routing', 'ttl')),
    ];
  },
  clientTail: (context) =>
    key(
      context,
      'Old addresses are kept for',
      context.option.routing.clientTailS,
      's',
      'routing',
      'clientTail',
    ),
};
