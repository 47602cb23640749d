import { serviceOffers } from '../isolation/service-offers';
import { unmetOffers } from '../isolation/unmet-offers';
import type { Rule } from './rule';
import { listed, shortName } from './words';

/** Nobody has looked whether the standby can run what the service is made of. */
export const iso07: Rule = {
  code: 'ISO-07',
  title: 'Whether the other regions offer what is used is not stated',
  appliesWhen:
    'an option has several sites, and a dependency of kind provider-service, or the service that keeps a data set, has no offeredIn',
  meaning:
    'Meridian has no table of what each provider offers where, because it changes every week. Without a statement it is not known whether every site can be built as drawn, and nothing is assumed.',
  remedy:
    'Look it up in the provider’s list of services by region and state it: `offeredIn` of a dependency of that name.',
  severities: 'always low: not knowing is no fault yet',
  source: 'docs/model.md#dependencies',
  judge: ({ architecture, option, index }) => {
    if (option.sites.length < 2) return [];
    const regions = option.sites.map(({ region }) => region);
    const unknown = new Set([
      ...unmetOffers(architecture, regions).flatMap(({ dependency, offered }) =>
        offered === null ? [dependency.name] : [],
      ),
      ...serviceOffers(architecture, option).flatMap(({ name, needs }) =>
        needs === null ? [name] : [],
      ),
    ]);
    if (unknown.size === 0) return [];
    const names = [...unknown].toSorted();
    return [
      {
        code: iso07.code,
        severity: 'low',
        where: { path: ['options', index, 'regions'], sites: [], populations: [], data: [] },
        message: `Whether ${listed(names)} ${names.length === 1 ? 'is' : 'are'} offered in ${listed(regions.map(shortName))} is not stated`,
        consequence: 'If one of them is missing, the site there cannot be built as it is drawn.',
        evidence: [
          { label: 'Services of which it is not known', value: names.length, unit: 'services' },
        ],
        fix: null,
        loss: [],
        restsOnJudgement: false,
      },
    ];
  },
};
