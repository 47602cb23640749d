import { stretch } from '../../../findings/words';
import { absenceOf } from '../../needs';
import { rulesOnly, type AlertBuilder, type AlertRule } from '../alert';

/** Out and back is one move; more in a day is another fault. A judgement. */
const failoversADay = 2;

/** Failovers that take longer than they may, or come too often. */
export const failoverAlerts: AlertBuilder = ({ architecture, option, evaluation }) => {
  if (absenceOf('takeover', option, architecture) !== null) return rulesOnly([]);
  const required = architecture.requirements.rtoS;
  const computed = evaluation.recovery.rto.totalS;
  const limit = required ?? computed;
  const often: AlertRule = {
    name: 'FailoversTooOften',
    severity: 'ticket',
    reads: 'service:failovers:increase1d',
    match: {},
    sense: 'above',
    threshold: failoversADay,
    forS: 0,
    summary: 'Traffic moves back and forth',
    because:
      'Out and back in a day is one event; more says that sites hand the load to each other.',
    restsOnJudgement: true,
    runbook: 'hysteresis',
  };
  if (limit === null || limit === 0) {
    return {
      rules: [often],
      unwatched: [
        {
          path: 'requirements.rto',
          reads: 'service:failover_duration_seconds:p95_1d',
          because: 'no recovery time is required, and none can be computed',
        },
      ],
    };
  }
  return rulesOnly([
    often,
    {
      name: 'FailoverSlow',
      severity: 'ticket',
      reads: 'service:failover_duration_seconds:p95_1d',
      match: {},
      sense: 'above',
      threshold: limit,
      forS: 0,
      summary: 'A failover took longer than it may',
      because:
        required === undefined
          ? `No recovery time is required; ${stretch(limit)} at worst is computed for this option.`
          : `requirements.rto: ${stretch(limit)}${computed === null ? '' : `; ${stretch(computed)} at worst is computed for this option`}.`,
      restsOnJudgement: false,
      runbook: 'runbook-failover',
    },
  ]);
};
