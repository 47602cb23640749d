import { rate, shortName } from '../../../findings/words';
import { rulesOnly, type AlertBuilder, type AlertRule } from '../alert';

const standbys = ['hot', 'warm', 'pilot'];

/** A standby that is no longer what it stands in for. */
export const standbyAlerts: AlertBuilder = ({ option }) =>
  rulesOnly(
    option.sites
      .filter(({ role }) => standbys.includes(role))
      .flatMap(({ region, capacityRps }): AlertRule[] => {
        const drift: AlertRule = {
          name: 'StandbyDrift',
          severity: 'ticket',
          reads: 'service:standby_differences:max',
          match: { region },
          sense: 'above',
          threshold: 0,
          forS: 3600,
          summary: `${shortName(region)} differs from what it stands in for`,
          because: 'Any difference that lasts an hour was forgotten; a failover would run into it.',
          restsOnJudgement: true,
          runbook: 'standby-drift',
        };
        if (capacityRps === undefined || capacityRps === 0) return [drift];
        return [
          drift,
          {
            name: 'StandbyTooSmall',
            severity: 'ticket',
            reads: 'service:region_capacity_requests:min',
            match: { region },
            sense: 'below',
            threshold: capacityRps,
            forS: 600,
            summary: `${shortName(region)} runs less than it should`,
            because: `capacityRps: ${rate(capacityRps)} run there all the time, and recovery counts on them.`,
            restsOnJudgement: false,
            runbook: 'standby-grows-in-time',
          },
        ];
      }),
  );
