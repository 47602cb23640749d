import { quotaNeeds, requestsQuota } from '../isolation/quota-needs';
import type { DocumentEdit, QuotaNeed } from '../model';
import type { Rule, RuleContext } from './rule';
import { severityByTier } from './severity-by-tier';
import { count, listed, shortName } from './words';

/** The provider would say no in the hour of need. */
export const iso08: Rule = {
  code: 'ISO-08',
  title: 'A quota is below what the site needs after a loss',
  appliesWhen:
    'a site’s quota of something other than requests is below its need after the loss of another site, or not stated while the sites that it takes over from state theirs',
  meaning:
    'Limits are set for each region apart, and a standby that has never carried the load seldom has those of the first. Raising one takes the provider hours or days.',
  remedy: 'Ask for the same limits in every region that may have to take over, before it has to.',
  severities:
    'by tier (critical for Tier 0, high for Tier 1, medium for Tier 2) where the need follows from what is in use; medium where only limits can be compared; low where the limit is not stated',
  source: 'docs/model.md#dependencies',
  judge: (context) => {
    const { traffic, capacity } = context;
    if (traffic.network.sites.every(({ site }) => site.quotas === undefined)) return [];
    return quotaNeeds(traffic, capacity.losses).flatMap((row) =>
      row.name !== requestsQuota &&
      row.need !== null &&
      row.need > 0 &&
      (row.limit === null || row.limit < row.need)
        ? [findingOf(context, row, row.need)]
        : [],
    );
  },
};

function findingOf(context: RuleContext, row: QuotaNeed, exact: number) {
  const { architecture, option, index } = context;
  const { region, name, limit, lost, basis } = row;
  const need = Math.ceil(exact - 1e-9);
  const at = option.sites.findIndex((site) => site.region === region);
  const path = ['options', index, 'regions', at];
  const when = lost.length > 0 ? `once ${listed(lost.map(shortName))} is lost` : 'in normal times';
  return {
    code: iso08.code,
    severity:
      limit === null
        ? ('low' as const)
        : basis === 'use'
          ? severityByTier(architecture)
          : ('medium' as const),
    where: { path: [...path, 'quotas'], sites: [region], populations: [], data: [] },
    message:
      limit === null
        ? `How many ${name} ${shortName(region)} may have is not stated; it needs ${count(need)} ${when}`
        : `${shortName(region)} may have ${count(limit)} ${name} and needs ${count(need)} ${when}`,
    consequence:
      basis === 'use'
        ? 'Requests are counted to use as much there as they do where they are served now.'
        : 'Nobody has said how many are in use, so that it is held against the limit of the site that it takes over from.',
    evidence: [
      {
        label: `${name} needed in ${shortName(region)}`,
        value: exact,
        unit: '',
        ...(limit === null ? {} : { limit }),
        figure: `isolation.quotas[${region}].named[${name}].need`,
      },
    ],
    fix: {
      summary: `Ask for ${count(need)} ${name} in ${shortName(region)}`,
      consequence: 'That is the most that the loss of one site asks for, with no room to grow.',
      edits: [raised(context, at, name, need)],
    },
    loss: lost,
    restsOnJudgement: false,
  };
}

function raised(
  { option, index }: RuleContext,
  at: number,
  name: string,
  limit: number,
): DocumentEdit {
  const quotas = option.sites[at]?.quotas ?? [];
  const position = quotas.findIndex((quota) => quota.name === name);
  const path = ['options', index, 'regions', at, 'quotas'];
  return position < 0
    ? { op: 'insert', path, index: quotas.length, value: { name, limit } }
    : { op: 'set', path: [...path, position, 'limit'], value: limit };
}
