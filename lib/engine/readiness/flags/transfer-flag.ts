import { percent } from '../../findings/words';
import type { RedFlag } from '../../model';
import type { CheckInput } from '../item';

/** Above it more is copied than is worth it, as the lists that the checklist was merged from say. */
export const transferLimit = 0.1;

/** Transfer between regions that takes a large part of the infrastructure's cost. */
export function transferFlag({ option, evaluation }: CheckInput): RedFlag {
  const flag = {
    id: 'transfer',
    title: 'Transfer takes more than 10 % of the infrastructure',
  } as const;
  if (option.links.length === 0) {
    const because = 'nothing is copied between regions';
    return { ...flag, state: 'clear', because, evidence: [] };
  }
  const { transferShare, lines } = evaluation.cost;
  const open = lines.filter(
    ({ line, monthlyUsd }) => line === 'transfer-regions' && monthlyUsd === null,
  ).length;
  if (transferShare === null) {
    const because = 'what the infrastructure costs is not known';
    return { ...flag, state: 'unknown', because, evidence: [] };
  }
  const told = `transfer between regions takes ${percent(transferShare)} of what the infrastructure costs`;
  return {
    ...flag,
    state: transferShare > transferLimit ? 'raised' : open > 0 ? 'unknown' : 'clear',
    because:
      open > 0
        ? `${told}, and what ${open === 1 ? 'one link' : `${open} links`} cost is not known`
        : told,
    evidence: [
      {
        label: 'Transfer of the infrastructure',
        value: transferShare,
        unit: 'share',
        limit: transferLimit,
        figure: 'cost.transferShare',
      },
    ],
  };
}
