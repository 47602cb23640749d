import { quotaNeeds } from '../isolation/quota-needs';
import type { Explanation } from '../model';
import { fromDocument, type ExplainContext } from './context';

/** The most that is asked of a quota. */
export function explainQuotaNeed(
  context: ExplainContext,
  region: string,
  name: string,
): Explanation | undefined {
  const { traffic, evaluation, index, option } = context;
  const row = quotaNeeds(traffic, evaluation.capacity.losses).find(
    (one) => one.region === region && one.name === name,
  );
  if (!row) return undefined;
  const formulas = {
    load: 'the largest load at the site',
    use: 'in use ÷ load where it is served now × the largest load at the site',
    parity: 'the limit of the site whose load it takes over',
  } as const;
  const stated = option.sites.flatMap((site, i) =>
    (site.quotas ?? []).flatMap((quota, n) =>
      quota.name === name
        ? [
            { key: 'limit', value: quota.limit },
            { key: 'inUse', value: quota.inUse },
          ].flatMap(({ key, value }) =>
            value === undefined
              ? []
              : [
                  fromDocument(
                    `${site.region}, ${key === 'limit' ? 'limit' : 'in use'}`,
                    value,
                    '',
                    ['options', index, 'regions', i, 'quotas', n, key],
                  ),
                ],
          )
        : [],
    ),
  );
  const loss = evaluation.capacity.losses.find(({ lost }) => lost.join() === row.lost.join());
  const load =
    loss?.regions.find((one) => one.region === region)?.loadRps ??
    evaluation.capacity.steady.find((one) => one.region === region)?.loadRps;
  return {
    label: `${name} that ${region} needs${row.lost.length > 0 ? ` without ${row.lost.join()}` : ''}`,
    value: row.need,
    unit: '',
    formula: formulas[row.basis],
    citation: 'docs/isolation.md#quotas',
    ...(row.need === null ? { because: 'no site says what is in use, nor its limit' } : {}),
    inputs: [
      ...(load === undefined
        ? []
        : [{ label: `Load at ${region}`, value: load, unit: 'req/s', inputs: [] }]),
      ...stated,
    ],
  };
}
