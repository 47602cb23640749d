import type { LossFigures } from '../model';
import type { Rule, RuleContext } from './rule';
import { secondHome } from './second-home';
import { severityByTier } from './severity-by-tier';
import { listed, percent, rate, shortName, stretch } from './words';

/** N−1 is not held because nothing is there to take over. */
export const cap02: Rule = {
  code: 'CAP-02',
  title: 'After a loss nobody takes over',
  appliesWhen: 'losing one site leaves users for whom no other site can serve at all',
  meaning:
    'There is no second site that could take the traffic: the outage lasts as long as the region is gone, or until a backup has been restored elsewhere.',
  remedy: 'Keep a standby in a second region, sized for the load that it would take over.',
  severities:
    'by tier; low where a backup can be restored within the required recovery time, since the outage is then accepted',
  source: 'docs/model.md#capacity-under-loss',
  judge: (context) => {
    const { architecture, capacity, index } = context;
    const alone = capacity.losses.filter(
      (loss) =>
        loss.lost.length === 1 &&
        loss.unserved.some((u) => u.because === 'no-site' || u.because === 'no-writer'),
    );
    if (alone.length === 0) return [];
    const lost = alone.flatMap((loss) => loss.lost);
    const restoreS = restoreSeconds(context, alone);
    const { rtoS } = architecture.requirements;
    const accepted = restoreS !== null && rtoS !== undefined && restoreS <= rtoS;
    return [
      {
        code: cap02.code,
        severity: accepted ? 'low' : severityByTier(architecture),
        where: {
          path: ['options', index, 'regions'],
          sites: lost,
          populations: [
            ...new Set(alone.flatMap((loss) => loss.unserved.map((u) => u.population))),
          ],
          data: [],
        },
        message: accepted
          ? `Losing ${listed(lost.map(shortName))} is an outage of ${stretch(restoreS)}, which the required ${stretch(rtoS)} allow`
          : `Lose ${listed(lost.map(shortName))} and ${percent(worst(alone))} of requests have nowhere to go`,
        consequence: accepted
          ? 'The backup is restored in another region; until then nobody is served.'
          : `${rate(unservedRps(alone))} stay without a site for as long as the region is gone.`,
        evidence: [
          {
            label: 'Served after the loss',
            value: Math.min(...alone.map((loss) => loss.servedFraction)),
            unit: 'share',
            limit: 1,
            sense: 'at-least',
            figure: `capacity.losses[${lost[0] ?? ''}].servedFraction`,
          },
        ],
        fix: accepted ? null : standbyFor(context, alone),
        loss: lost.slice(0, 1),
        restsOnJudgement: false,
      },
    ];
  },
};

/** Time to serve again from a backup after losing any of these sites; null where one has none. */
function restoreSeconds({ recovery }: RuleContext, alone: readonly LossFigures[]): number | null {
  const times = alone.map(({ lost }) => {
    const row = recovery.losses.find((loss) => loss.lost.join() === lost.join());
    return row?.outcome === 'restore' ? row.rto.totalS : null;
  });
  return times.reduce<number | null>(
    (longest, time) => (longest === null || time === null ? null : Math.max(longest, time)),
    0,
  );
}

/** A standby for the users of the loss that strands most of them. */
function standbyFor(context: RuleContext, alone: readonly LossFigures[]) {
  const [most] = alone.toSorted((a, b) => unservedRps([b]) - unservedRps([a]));
  const providers = new Set(context.traffic.network.sites.map(({ place }) => place.provider));
  return secondHome(context, most?.unserved ?? [], ({ provider }) => providers.has(provider));
}

function unservedRps(losses: readonly LossFigures[]): number {
  return Math.max(...losses.map((loss) => loss.unserved.reduce((sum, u) => sum + u.rps, 0)));
}

function worst(losses: readonly LossFigures[]): number {
  return Math.max(...losses.map((loss) => 1 - loss.servedFraction));
}
