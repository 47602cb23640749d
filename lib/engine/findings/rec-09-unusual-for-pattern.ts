import type { ParameterId } from '../assumptions';
import type { LossRecovery, Option } from '../model';
import type { Rule } from './rule';
import { shortName, stretch } from './words';

type Kind = 'backup' | 'pilot' | 'warm' | 'hot' | 'replica' | 'active';

const patterns: Readonly<Record<Kind, { readonly name: string; readonly range: ParameterId }>> = {
  backup: { name: 'Backup and restore', range: 'usualRtoBackupS' },
  pilot: { name: 'A pilot light', range: 'usualRtoPilotS' },
  warm: { name: 'A warm standby', range: 'usualRtoWarmS' },
  hot: { name: 'A hot standby', range: 'usualRtoHotS' },
  replica: { name: 'Promoting a replica that serves', range: 'usualRtoHotS' },
  active: { name: 'Active-active', range: 'usualRtoActiveS' },
};

/** The figures say something that the pattern does not usually do. */
export const rec09: Rule = {
  code: 'REC-09',
  title: 'The recovery time is unusual for its pattern',
  appliesWhen:
    'the recovery time is outside of what backup and restore, pilot light, warm or hot standby or active-active usually take',
  meaning:
    'Backup and restore takes hours, a pilot light tens of minutes to hours, a warm standby minutes, a hot one a minute or so, active-active seconds. A figure outside is no mistake by itself, but something in the document is worth a second look.',
  remedy:
    'Below the range: check what was stated against the last exercise. Above it: the pattern is paid for and not used; see which step takes the time.',
  severities: 'low always: a plausibility check',
  source: 'docs/model.md#recovery-time',
  judge: ({ recovery, option, index, assumptions }) => {
    const loss = recovery.losses.find(({ lost }) => lost.join() === recovery.worst.join());
    const total = recovery.rto.totalS;
    if (!loss || total === null || loss.outcome === 'outage' || loss.outcome === 'unaffected') {
      return [];
    }
    const { name, range } = patterns[kindOf(option, loss)];
    const { low = 0, high = Infinity, kind } = assumptions.parameters[range];
    if (total >= low && total <= high) return [];
    return [
      {
        code: rec09.code,
        severity: 'low',
        where: { path: ['options', index], sites: loss.lost, populations: [], data: [] },
        message: `${name} usually takes ${low > 0 ? `${stretch(low)} to` : 'up to'} ${stretch(high)}; here it takes ${stretch(total)}`,
        consequence:
          total < low
            ? 'What is stated may be more than an exercise would show.'
            : 'The pattern costs more than its recovery time is worth here.',
        evidence: [
          {
            label: `After losing ${loss.lost.map(shortName).join(' and ')}`,
            value: total,
            unit: 's',
            limit: total < low ? low : high,
            ...(total < low ? { sense: 'at-least' as const } : {}),
            figure: 'recovery.rto.totalS',
          },
        ],
        fix: null,
        loss: loss.lost,
        restsOnJudgement: kind === 'judgement',
      },
    ];
  },
};

/** Who takes over: a backup, the standby that grows slowest, or sites that serve already. */
function kindOf(option: Option, { outcome, standby, rto }: LossRecovery): Kind {
  if (outcome === 'restore') return 'backup';
  const [slowest] = standby.toSorted((a, b) => (b.reachedS ?? 0) - (a.reachedS ?? 0));
  const role = option.sites.find((s) => s.region === slowest?.region)?.role;
  if (role === 'backup' || role === 'pilot' || role === 'warm' || role === 'hot') return role;
  return (rto.promoteS ?? 0) > 0 ? 'replica' : 'active';
}
