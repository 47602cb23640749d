import { shortName, stretch } from '../../../findings/words';
import type { Architecture, Link } from '../../../model';
import { lagOf, waitsForNobody } from '../../async-links';
import { rulesOnly, type AlertBuilder, type AlertRule } from '../alert';

/** Data sets that a link carries; one without a name where the document names none. */
function carriedBy({ data }: Link, { data: all }: Architecture): readonly (string | null)[] {
  const names = data ?? all.map(({ name }) => name);
  return names.length === 0 ? [null] : names;
}

/** A copy that trails further behind than it may, or than it is said to. */
export const lagAlerts: AlertBuilder = ({ architecture, option, assumptions }) => {
  const limit = architecture.requirements.rpoS;
  const rules = option.links.filter(waitsForNobody).flatMap((link) => {
    const lag = lagOf(link, assumptions);
    const way = `${shortName(link.from)} to ${shortName(link.to)}`;
    return carriedBy(link, architecture).flatMap((data): AlertRule[] => {
      const about = {
        reads: 'service:replication_lag_seconds:max',
        match: {
          source_region: link.from,
          dest_region: link.to,
          ...(data === null ? {} : { data }),
        },
        sense: 'above',
        runbook: 'runbook-failover',
      } as const;
      const what = data === null ? 'The copy' : `The copy of ${data}`;
      return [
        ...(limit === undefined || limit === 0
          ? []
          : [
              {
                ...about,
                name: 'ReplicationLagAboveLimit',
                severity: 'page' as const,
                threshold: limit,
                forS: 60,
                summary: `${what} from ${way} trails further behind than may be lost`,
                because: `requirements.rpo: ${stretch(limit)} of writes may be lost; a failover now would lose more.`,
                restsOnJudgement: false,
              },
            ]),
        ...(lag === null
          ? []
          : [
              {
                ...about,
                name: 'ReplicationLagUnusual',
                severity: 'ticket' as const,
                threshold: lag.p99S,
                forS: 600,
                summary: `${what} from ${way} has trailed unusually far behind for 10 min`,
                because:
                  link.lagMs === undefined
                    ? `No lag is stated; ${stretch(lag.p99S)} at p99 is estimated from the round trip.`
                    : `The link states a lag of ${stretch(lag.p99S)} at p99.`,
                restsOnJudgement: link.lagMs === undefined,
              },
            ]),
      ];
    });
  });
  return rulesOnly(rules);
};
