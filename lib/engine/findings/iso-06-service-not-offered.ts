import { allows } from '../compliance/constraints-on';
import { unmetOffers, type UnmetOffer } from '../isolation/unmet-offers';
import type { Fix, Region } from '../model';
import { nearestOf } from './nearest-of';
import type { Rule, RuleContext } from './rule';
import { severityByTier } from './severity-by-tier';
import { siteMoved } from './site-moved';
import { listed, shortName } from './words';

/** The standby cannot run what the service is made of. */
export const iso06: Rule = {
  code: 'ISO-06',
  title: 'A service of the provider is not offered where a site stands',
  appliesWhen:
    'a dependency states offeredIn, a site stands in none of these regions, and nothing that is there stands in for it',
  meaning:
    'Providers do not offer everything everywhere. What the service is built on is missing there, so that the site cannot run as it is drawn.',
  remedy:
    'Stand in a region that offers all of it, or build the service so that it can do without.',
  severities:
    'for a hard dependency by tier (critical for Tier 0, high for Tier 1, medium for Tier 2); low for a soft one',
  source: 'docs/model.md#dependencies',
  judge: (context) => {
    const { architecture, option, index } = context;
    const regions = option.sites.map(({ region }) => region);
    const unmet = unmetOffers(architecture, regions).filter(({ offered }) => offered === false);
    return option.sites.flatMap(({ region }, i) => {
      const missing = unmet.filter((one) => one.region === region);
      if (missing.length === 0) return [];
      const hard = missing.some((one) => one.hard);
      const names = listed(missing.map(({ dependency }) => dependency.name));
      return [
        {
          code: iso06.code,
          severity: hard ? severityByTier(architecture) : ('low' as const),
          where: {
            path: ['options', index, 'regions', i],
            sites: [region],
            populations: [],
            data: [],
          },
          message: `${names} ${missing.length === 1 ? 'is' : 'are'} not offered in ${shortName(region)}`,
          consequence: hard
            ? 'Every request needs it, and the site cannot have it: what is drawn there cannot serve.'
            : 'The site has to do without it.',
          evidence: missing.map(({ dependency }) => ({
            label: `Regions stated for ${dependency.name}`,
            value: dependency.offeredIn?.length ?? 0,
            unit: 'regions',
          })),
          fix: whereOffered(context, missing),
          loss: [],
          restsOnJudgement: false,
        },
      ];
    });
  },
};

/** The nearest region that offers all that is needed, is lawful for everyone, and has no site yet. */
function whereOffered(context: RuleContext, missing: readonly UnmetOffer[]): Fix | null {
  const { architecture, assumptions, option, index, traffic } = context;
  const { network } = traffic;
  const [first] = missing;
  const from = network.sites.find(({ region }) => region === first?.region);
  if (!from) return null;
  const taken = new Set(network.sites.map(({ region }) => region));
  const { forbidden = [] } = architecture.requirements.regions ?? {};
  const isLawful = (region: Region) =>
    network.populations.every(({ constraints }) => constraints.every((c) => allows(c, region)));
  const isOffered = (region: Region) =>
    unmetOffers(architecture, [region.id]).every(({ offered }) => offered === null);
  const to = nearestOf(
    from.place.at,
    assumptions.regions,
    (region) =>
      region.provider === from.place.provider &&
      region.partition === from.place.partition &&
      !taken.has(region.id) &&
      !forbidden.includes(region.id) &&
      isOffered(region) &&
      isLawful(region),
  );
  if (!to) return null;
  return {
    summary: `Stand in ${shortName(to.id)} instead of ${shortName(from.region)}`,
    consequence: 'It is the nearest region of which the document says that all of it is offered.',
    edits: siteMoved(option, index, from.region, to.id),
  };
}
