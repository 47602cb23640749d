import { busiestHourOf } from '../decision/figures/busiest-hour';
import type { Site } from '../model';
import type { CostBasis, PricedDrawing } from './cost-basis';
import { meanOfPeak } from './mean-of-peak';

/** How much of something a site has, and what one of it costs there; null: not known. */
export interface Worth {
  readonly region: string;
  readonly amount: number | null;
  readonly price: number | null;
}

/** What every site of a drawing has of the things that bills follow, by site. */
export interface SiteWorths {
  /** Requests a second that run, at the price of a vCPU. */
  readonly compute: readonly Worth[];
  /** Parts of a whole database, at the price of a vCPU. */
  readonly database: readonly Worth[];
  /** Parts of all data, at the price of what they rest on. */
  readonly storage: readonly Worth[];
  /** Answers a second, at the price of a GB to users. */
  readonly answers: readonly Worth[];
}

/** Requests a second for which machines run in normal times; null: it serves or stands by and states none. */
export function runningRps({ role, capacityRps }: Site): number | null {
  if (capacityRps !== undefined) return capacityRps;
  return role === 'pilot' || role === 'backup' ? 0 : null;
}

/**
 * Capacity of one region that carries the whole demand, against which databases are sized: today's, where a
 * bill is stated, else the peak at the utilisation that regions are drawn for.
 */
export function wholeFleetRps({ architecture, assumptions, today, bill }: CostBasis): number {
  if (bill && today) {
    return today.option.sites.reduce((sum, site) => sum + (runningRps(site) ?? 0), 0);
  }
  return busiestHourOf(architecture.demand).rps / assumptions.parameters.drawnUtilization.value;
}

/** Prepares what the lines of a drawing are told from. */
export function siteWorths(basis: CostBasis, drawing: PricedDrawing): SiteWorths {
  const { network, spread } = drawing;
  const parts = databaseParts(basis, drawing);
  const answered = answeredRps(drawing);
  const rows = network.sites.map(({ region, site, place }, i) => {
    const { vcpu, disk, backup, toUsers } = basis.chargesOf(place);
    const resting = site.role === 'backup' ? backup : disk;
    return {
      compute: { region, amount: runningRps(site), price: vcpu.usd },
      database: { region, amount: parts[i] ?? null, price: vcpu.usd },
      storage: { region, amount: spread.heldShare[i] ?? null, price: resting.usd },
      answers: { region, amount: answered[i] ?? 0, price: toUsers.usd },
    };
  });
  return {
    compute: rows.map(({ compute }) => compute),
    database: rows.map(({ database }) => database),
    storage: rows.map(({ storage }) => storage),
    answers: rows.map(({ answers }) => answers),
  };
}

/**
 * The part of a whole database that runs at each site: (1 − d) · capacity ÷ whole fleet + d · part of the data
 * held, where d is the part of the cost that follows data. A backup holds data and runs no database. null:
 * sizes would have to be known.
 */
function databaseParts(basis: CostBasis, { network, spread }: PricedDrawing): (number | null)[] {
  const byData = basis.assumptions.parameters.databaseDataShare.value;
  const fleet = wholeFleetRps(basis);
  return network.sites.map(({ site }, i) => {
    if (site.role === 'backup') return 0;
    const held = spread.heldShare[i] ?? null;
    const running = runningRps(site);
    if (held === null || running === null) return null;
    return (fleet > 0 ? ((1 - byData) * running) / fleet : 0) + byData * held;
  });
}

/** Requests a second that each site answers to its users, over a whole day. */
function answeredRps({ network, strands }: PricedDrawing): Float64Array {
  const answered = new Float64Array(network.sites.length);
  const means = network.populations.map(({ population }) => meanOfPeak(population));
  for (const { entry, site, rps, population } of strands) {
    if (entry < 0 || site < 0) continue;
    answered[entry] = (answered[entry] ?? 0) + rps * (means[population] ?? 1);
  }
  return answered;
}
