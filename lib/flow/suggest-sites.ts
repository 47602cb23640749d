import { evaluate, type Assumptions } from '@/lib/engine';
import { regionsFor } from '@/lib/engine/assumptions/regions-for';
import type { Architecture, OptionEvaluation, RegionId } from '@/lib/engine/model';
import type { Ms, Share, Usd } from '@/lib/engine/units';
import { newSite } from './commands/site-defaults';

/** The figures that a further site is held against. */
export interface SiteFigures {
  /** null: unknown. */
  readonly p95Ms: Ms | null;
  /** Users whom nobody serves, or later than the p95 that is required allows. */
  readonly poorlyServed: number;
  /** How many of the losses of one site everybody survives. */
  readonly survived: number;
  readonly losses: number;
  /** What is still served after the worst of them; null where there is nothing to lose. */
  readonly worstServed: Share | null;
  readonly violations: number;
  /** null: unknown. */
  readonly monthlyUsd: Usd | null;
}

/** A region and what an active site in it would change. */
export interface SuggestedSite {
  readonly region: RegionId;
  readonly before: SiteFigures;
  readonly after: SiteFigures;
}

/**
 * The regions in which one more active site would mend most, best first: breaches of residency before
 * users who are served poorly, those before losses survived, then what the worst loss leaves and the p95;
 * of equals the cheaper. Each is evaluated as it would be drawn. Regions that mend nothing are left out,
 * and those of providers that the option does not use. Throws a `RangeError` where the
 * document has no such option.
 */
export function suggestSites(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
  onProgress: (done: number, of: number) => void = () => undefined,
): readonly SuggestedSite[] {
  const index = architecture.options.findIndex(({ name }) => name === optionName);
  const option = architecture.options[index];
  if (option === undefined) throw new RangeError(`There is no option "${optionName}".`);
  const figuresOf = (document: Architecture): SiteFigures | null => {
    const [found] = evaluate(document, assumptions, { option: optionName }).options;
    return found === undefined ? null : siteFigures(document, found);
  };
  const before = figuresOf(architecture);
  if (before === null) return [];
  const used = new Set(option.sites.map(({ region }) => region));
  const providers = new Set(option.sites.map(({ region }) => providerOf(region)));
  const candidates = regionsFor(architecture).filter(
    ({ id, provider }) => !used.has(id) && (providers.size === 0 || providers.has(provider)),
  );
  const suggested = candidates.flatMap(({ id }, done): SuggestedSite[] => {
    onProgress(done, candidates.length);
    const site = newSite(architecture, option, id, 'active');
    const drawn = { ...option, sites: [...option.sites, site] };
    const after = figuresOf({ ...architecture, options: architecture.options.with(index, drawn) });
    return after === null || !mends(before, after) ? [] : [{ region: id, before, after }];
  });
  return suggested.toSorted((a, b) => byWhatItMends(a.after, b.after));
}

const providerOf = (region: RegionId): string => region.slice(0, region.indexOf(':'));

function siteFigures(
  { demand, requirements }: Architecture,
  { latency, capacity, residency, cost }: OptionEvaluation,
): SiteFigures {
  const users = new Map(
    demand.populations.map((population) => [population.name, population.users]),
  );
  const most = requirements.latencyP95Ms ?? Number.POSITIVE_INFINITY;
  const single = capacity.losses.filter(({ lost }) => lost.length === 1);
  const served = single.map(({ servedFraction }) => servedFraction);
  const [first] = served;
  return {
    p95Ms: latency.p95Ms,
    poorlyServed: latency.populations
      .filter(({ requestMs }) => requestMs === null || requestMs > most)
      .reduce((sum, { name }) => sum + (users.get(name) ?? 0), 0),
    survived: single.filter(({ survives }) => survives).length,
    losses: single.length,
    worstServed:
      first === undefined
        ? null
        : served.reduce((least, one) => (one < least ? one : least), first),
    violations: residency.violations.length,
    monthlyUsd: cost.monthlyUsd,
  };
}

const lostCount = ({ losses, survived }: SiteFigures): number => losses - survived;

/** Below this a shorter p95 is nobody's reason for a site. */
const leastMs = 1;

function mends(before: SiteFigures, after: SiteFigures): boolean {
  const isFaster =
    before.p95Ms !== null && after.p95Ms !== null && before.p95Ms - after.p95Ms >= leastMs;
  return (
    after.violations < before.violations ||
    after.poorlyServed < before.poorlyServed ||
    lostCount(after) < lostCount(before) ||
    (after.worstServed ?? 0) > (before.worstServed ?? 0) ||
    isFaster
  );
}

/** An unknown figure comes behind every known one. */
const known = (value: number | null): number => value ?? Number.MAX_VALUE;

function byWhatItMends(a: SiteFigures, b: SiteFigures): number {
  return (
    a.violations - b.violations ||
    a.poorlyServed - b.poorlyServed ||
    lostCount(a) - lostCount(b) ||
    (b.worstServed ?? 0) - (a.worstServed ?? 0) ||
    known(a.p95Ms) - known(b.p95Ms) ||
    known(a.monthlyUsd) - known(b.monthlyUsd)
  );
}
