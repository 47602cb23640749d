import type { RegionId } from '../model';
import type { Rule } from './rule';
import { severityByTier } from './severity-by-tier';
import { thirdVote } from './third-vote';
import { percent, shortName } from './words';

/** Sites are up, and may not write. */
export const cap12: Rule = {
  code: 'CAP-12',
  title: 'A loss takes the majority that writes need',
  appliesWhen: 'losing one site leaves a quorum group without a majority of its configured votes',
  meaning:
    'A quorum decides by the majority of its configured members, those that are gone included: else both halves of a partition would write. Two members have no majority once one is lost, three bear the loss of one, five of two.',
  remedy: 'Let a third site vote: a member that does not yet, another site, or one more.',
  severities: 'by tier: critical for Tier 0, high for Tier 1, medium for Tier 2',
  source: 'docs/model.md#capacity-under-loss',
  judge: (context) => {
    const { architecture, capacity, index } = context;
    const stuck = capacity.losses.filter(
      (loss) => loss.lost.length === 1 && loss.unserved.some((u) => u.because === 'no-quorum'),
    );
    if (stuck.length === 0) return [];
    const lost = stuck.flatMap((loss) => loss.lost);
    const refused = stuck.map((loss) =>
      loss.unserved.reduce((sum, u) => sum + (u.because === 'no-quorum' ? u.rps : 0), 0),
    );
    const peak = architecture.demand.populations.reduce((sum, p) => sum + p.peakRps, 0);
    const part = Math.max(...refused) / peak;
    return [
      {
        code: cap12.code,
        severity: severityByTier(architecture),
        where: {
          path: ['options', index, 'replication'],
          sites: lost,
          populations: [
            ...new Set(stuck.flatMap((loss) => loss.unserved.map((u) => u.population))),
          ],
          data: [],
        },
        message: `Lose ${anyOf(lost)} and ${percent(part)} of requests are writes that no majority accepts`,
        consequence:
          'The sites that are left serve reads and refuse writes until a majority is back.',
        evidence: [
          { label: 'Refused for want of a majority', value: part, unit: 'share', limit: 0 },
        ],
        fix: thirdVote(context),
        loss: lost.slice(0, 1),
        restsOnJudgement: false,
      },
    ];
  },
};

/** `a or b`; of more than three, how many more there are. */
function anyOf(regions: readonly RegionId[]): string {
  const names = regions.slice(0, 3).map(shortName);
  return regions.length > 3
    ? `${names.join(', ')} or one of ${regions.length - 3} more`
    : names.join(' or ');
}
