import { downtimeMinutes } from '../availability/minutes-per-year';
import { downtimeWithout } from '../availability/without-sites';
import type { DocumentEdit, Fix, RegionId } from '../model';
import type { Rule, RuleContext } from './rule';
import { availabilityText, listed, minutes, shortName } from './words';

/** At or under 99.9 %: never several serving regions for availability's sake. */
const enough = 0.999;

/** Serving from two regions for a promise that one keeps. */
export const avl07: Rule = {
  code: 'AVL-07',
  title: 'Availability alone does not need several serving regions',
  appliesWhen:
    'availability is the only claim, 99.9 % or less is required, and two sites or more are active',
  meaning:
    'A year leaves 99.9 % more than eight hours. One region with several zones, or with a standby beside it, keeps that; serving from several costs twice as much, and conflicts besides.',
  remedy: 'Serve from one region and let the others stand by.',
  severities: 'low: it costs money, not availability',
  source: 'docs/model.md#availability',
  judge: (context) => {
    const { architecture, index, option, availability } = context;
    const { availability: required, claims } = architecture.requirements;
    const active = option.sites.filter((site) => site.role === 'active').map((s) => s.region);
    const only = claims.length === 1 && claims[0] === 'availability';
    if (required === undefined || required > enough || !only || active.length < 2) return [];
    if (availability.downtimeMinutesPerYear === null) return [];
    const budget = downtimeMinutes(required);
    const alone = bestAlone(context, active);
    const keeps = alone !== null && alone.minutes <= budget;
    return [
      {
        code: avl07.code,
        severity: 'low',
        where: {
          path: ['options', index, 'regions'],
          sites: active,
          populations: [],
          data: [],
        },
        message: keeps
          ? `${availabilityText(required)} needs no second serving region: ${shortName(alone.region)} alone misses ${minutes(alone.minutes)} a year, of ${minutes(budget)} allowed`
          : `${availabilityText(required)} needs no second serving region: a standby keeps ${minutes(budget)} a year`,
        consequence:
          'Several serving regions cost about twice as much and bring conflicts; nothing that is required asks for them.',
        evidence: alone
          ? [
              {
                label: `${shortName(alone.region)} alone`,
                value: alone.minutes,
                unit: 'min a year',
                limit: budget,
              },
            ]
          : [],
        fix: standBy(context, active, budget),
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};

/** The serving site that misses least of the year when it is the only one and bears everything. */
function bestAlone(
  context: RuleContext,
  active: readonly RegionId[],
): { readonly region: RegionId; readonly minutes: number } | null {
  const { option, traffic } = context;
  const alone = option.sites.flatMap(({ region, capacityRps }) => {
    if (!active.includes(region) || (capacityRps ?? 0) < traffic.totalRps) return [];
    const others = option.sites.filter((site) => site.region !== region);
    const down = downtimeWithout(
      context,
      others.map((site) => site.region),
    );
    return down === null ? [] : [{ region, minutes: down }];
  });
  return alone.toSorted((a, b) => a.minutes - b.minutes)[0] ?? null;
}

/** All but the serving site that bears everything become standbys that run. */
function standBy(
  { option, index, traffic, residency }: RuleContext,
  active: readonly RegionId[],
  budget: number,
): Fix | null {
  const bears = option.sites.find(
    (site) => active.includes(site.region) && (site.capacityRps ?? 0) >= traffic.totalRps,
  );
  const bound = traffic.network.populations.some(({ constraints }) => constraints.length > 0);
  if (!bears || bound || residency.violations.length > 0) return null;
  const others = active.filter((region) => region !== bears.region);
  const edits = option.sites.flatMap((site, i): DocumentEdit[] => {
    if (!others.includes(site.region)) return [];
    const path = ['options', index, 'regions', i] as const;
    return [
      { op: 'set', path: [...path, 'role'], value: 'hot' },
      ...(site.writer ? [{ op: 'remove', path: [...path, 'writer'] } as const] : []),
    ];
  });
  return {
    summary: `Let ${listed(others.map(shortName))} stand by while ${shortName(bears.region)} serves`,
    consequence: `Keeps the required ${minutes(budget)} a year with one place to write.`,
    edits,
  };
}
