import { stretch } from '../../findings/words';
import type { Evidence, RedFlag } from '../../model';
import { absenceOf } from '../needs';
import type { CheckInput } from '../item';

/** Above it the routing is not up to it, as the lists that the checklist was merged from say. */
export const failoverLimitS = 300;

/** A failover that takes long. */
export function failoverFlag({ architecture, option, evaluation }: CheckInput): RedFlag {
  const flag = { id: 'failover', title: 'Failing over takes more than 5 min' } as const;
  const absence = absenceOf('takeover', option, architecture);
  if (absence !== null) return { ...flag, state: 'clear', because: absence, evidence: [] };
  const { totalS } = evaluation.recovery.rto;
  const evidence: Evidence[] = [
    {
      label: 'Until served again, at worst',
      value: totalS,
      unit: 's',
      limit: failoverLimitS,
      figure: 'recovery.rto.totalS',
    },
  ];
  if (totalS === null) {
    return { ...flag, state: 'raised', because: 'some loss never ends by taking over', evidence };
  }
  const told = `recovering from the loss of a site takes ${stretch(totalS)} at worst`;
  if (totalS <= failoverLimitS) return { ...flag, state: 'clear', because: told, evidence };
  const allowed = architecture.requirements.rtoS;
  return allowed !== undefined && allowed >= totalS
    ? {
        ...flag,
        state: 'accepted',
        because: `${told}, and ${stretch(allowed)} is allowed`,
        evidence,
      }
    : { ...flag, state: 'raised', because: told, evidence };
}
