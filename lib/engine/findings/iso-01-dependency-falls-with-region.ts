import { dependencyGroups, type DependencyGroup } from '../availability/dependency-groups';
import { kindOf } from '../isolation/dependency-kind';
import { siteTakingOver } from '../isolation/site-taking-over';
import type { Finding, Fix, RegionId } from '../model';
import { alternatives } from './alternatives';
import { copyElsewhere } from './copy-elsewhere';
import type { Rule, RuleContext } from './rule';
import { severityByTier } from './severity-by-tier';
import { shortName } from './words';

/** What everything needs lives in the place that was lost. */
export const iso01: Rule = {
  code: 'ISO-01',
  title: 'A hard dependency falls with a region',
  appliesWhen:
    'everything of a hard dependency, with all that stands in for it, lives in one region',
  meaning:
    'The service needs it for every request, and it lives nowhere else. However well traffic moves, nobody is served while that region is gone.',
  remedy: 'Give the dependency a second region, or make it soft: degrade without it.',
  severities: 'by tier: critical for Tier 0, high for Tier 1, medium for Tier 2',
  source: 'docs/model.md#dependencies',
  judge: (context) =>
    dependencyGroups(context.architecture.dependencies).flatMap((group) => {
      const [region] = group.regions;
      return group.hard && region !== undefined && group.regions.length === 1
        ? findingOf(context, group, region)
        : [];
    }),
};

function findingOf(
  { architecture, option, capacity }: RuleContext,
  { members, name }: DependencyGroup,
  region: RegionId,
): readonly Finding[] {
  const [dependency] = members;
  const isSite = option.sites.some((site) => site.region === region);
  // Where no site stands its loss is that of the dependency itself, which has a figure of its own.
  const scenario = capacity.scenarios.find(
    ({ kind, label }) => kind === 'dependency' && label === dependency?.name,
  );
  if (!dependency || (!isSite && option.sites.length < 2)) return [];
  const path = ['dependencies', architecture.dependencies.indexOf(dependency)];
  const taker = isSite ? siteTakingOver(capacity, region) : option.sites[0]?.region;
  const secondPlace: Fix | null =
    taker === undefined || kindOf(dependency) === 'on-premises'
      ? null
      : {
          summary: `Give ${dependency.name} a second place in ${shortName(taker)}`,
          consequence: `It then falls only when ${shortName(region)} and ${shortName(taker)} are both lost.`,
          edits: [copyElsewhere(architecture, dependency, taker)],
        };
  const soft: Fix | null =
    dependency.needs === 'hard' && members.length === 1
      ? {
          summary: `Make ${dependency.name} soft: serve without it`,
          consequence: 'Its loss then makes the service poorer and no longer stops it.',
          edits: [{ op: 'set', path: [...path, 'needs'], value: 'soft' }],
        }
      : null;
  const mends = [secondPlace, soft].filter((fix) => fix !== null);
  return [
    {
      code: iso01.code,
      severity: severityByTier(architecture),
      where: { path, sites: isSite ? [region] : [], populations: [], data: [] },
      message: `Lose ${shortName(region)} and ${name} is gone for everyone`,
      consequence: isSite
        ? 'It is needed for every request and lives in no other region.'
        : 'It is needed for every request and lives in no other region; the option has no site there that would show it.',
      evidence: [
        {
          label: 'Served after the loss',
          value: 0,
          unit: 'share',
          limit: 1,
          sense: 'at-least',
          ...(isSite
            ? { figure: `capacity.losses[${region}].servedFraction` }
            : scenario
              ? { figure: `capacity.scenarios[${scenario.id}].servedFraction` }
              : {}),
        },
      ],
      fix: mends[0] ?? null,
      ...alternatives(...mends.slice(1)),
      loss: isSite ? [region] : [],
      restsOnJudgement: false,
    },
  ];
}
