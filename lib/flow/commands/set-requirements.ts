import type { Driver } from '@/lib/engine/model';
import type { Ms, Seconds, Share, Usd } from '@/lib/engine/units';
import { formatDuration, formatDurationMs, formatShare } from '@/lib/schemas';
import type { CommandRule } from './rule';
import { setKeys } from './set-keys';

/** Changes what is required; null takes a requirement away. */
export interface SetRequirements {
  readonly type: 'set-requirements';
  readonly changes: {
    readonly claims?: readonly Driver[] | null;
    readonly availability?: Share | null;
    readonly rtoS?: Seconds | null;
    readonly rpoS?: Seconds | null;
    readonly latencyP95Ms?: Ms | null;
    readonly budgetPerMonthUsd?: Usd | null;
    readonly blastRadius?: Share | null;
  };
}

/** Writes a value that is there; null and undefined keep their meaning of `gone` and `as it was`. */
const written = <T extends number>(value: T | null | undefined, write: (value: T) => string) =>
  typeof value === 'number' ? write(value) : value;

export const setRequirements: CommandRule<SetRequirements> = {
  label: () => 'Change the requirements',
  edits: (document, { changes }) =>
    setKeys(document, ['requirements'], {
      claims: changes.claims,
      availability: written(changes.availability, formatShare),
      rto: written(changes.rtoS, formatDuration),
      rpo: written(changes.rpoS, formatDuration),
      latencyP95: written(changes.latencyP95Ms, formatDurationMs),
      budgetPerMonth: changes.budgetPerMonthUsd,
      blastRadius: written(changes.blastRadius, formatShare),
    }),
};
