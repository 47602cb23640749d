import type { Architecture, LossFigures } from '../model';
import type { Traffic } from '../traffic/loads';
import type { Strand } from '../traffic/strand';
import { heldWrites } from './held-writes';
import { LossState, type Refusals } from './loss-state';
import { turnedAway } from './turned-away';

/** What a loss does to the requests of each population, as shares of them. */
export interface LossShares {
  /** On a lost site, or waiting for it: what is down as long as no failover works. */
  readonly on: Float64Array;
  /** Moved, from a lost site or from one that fell after it, and served in the end. */
  readonly moved: Float64Array;
  /** Writes that wait for a lost copy until it has been taken out of the set. */
  readonly waiting: Float64Array;
  /** Served by no site, until a backup has been brought back to life for them. */
  readonly restored: Float64Array;
  /** On a lost site with nobody to take over, however much capacity there is. */
  readonly nowhere: Float64Array;
  /** Served by nobody in the end, or turned away, because survivors were over their limit. */
  readonly overload: Float64Array;
}

/** A loss that does nothing to anybody. */
export function noShares(populations: number): LossShares {
  const row = () => new Float64Array(populations);
  return {
    on: row(),
    moved: row(),
    waiting: row(),
    restored: row(),
    nowhere: row(),
    overload: row(),
  };
}

/**
 * Prepares to follow every request through losses that have been judged: who is up in the end is known from
 * a loss's steps, and where requests go depends on that alone. What nobody served before is left out.
 */
export function followLosses(
  architecture: Architecture,
  traffic: Traffic,
  /** Requests of each population, a second. */
  requests: Float64Array,
  /** The most that each site bears after a loss, requests a second. */
  bearable: Float64Array,
): (loss: LossFigures) => LossShares {
  const { network, strands } = traffic;
  const held = heldWrites(architecture, network);
  const touching = network.sites.map((): Strand[] => []);
  for (const strand of strands) {
    if (strand.site < 0) continue;
    touching[strand.site]?.push(strand);
    if (strand.entry !== strand.site) touching[strand.entry]?.push(strand);
  }
  return (loss) => {
    const { lost, steps } = loss;
    const fallen = steps.flatMap((step) => step.overloaded);
    const atOnce = new LossState(traffic, lost, held, refusedAtOnce(traffic, loss));
    const settled =
      fallen.length > 0
        ? new LossState(traffic, [...lost, ...fallen], held, refusedInTheEnd(traffic, loss))
        : atOnce;
    const shares = noShares(network.populations.length);
    const add = (to: Float64Array, { population }: Strand, rps: number) => {
      to[population] = (to[population] ?? 0) + rps / (requests[population] ?? 1);
    };
    const away = turnedAway(network, loss, bearable);
    touching.forEach((near, site) => {
      const concerned = settled.concerns(site);
      if (!concerned && !away?.[site]) return;
      for (const strand of near) {
        // What enters at one such site and is executed at another counts where it is executed.
        if (concerned && (strand.site === site || !settled.concerns(strand.site))) {
          follow(strand, atOnce, settled, shares, add, away);
        }
        if (away && strand.site === site && !isMoved(strand, settled)) {
          add(shares.overload, strand, strand.rps * (away[site] ?? 0));
        }
      }
    });
    return shares;
  };
}

const isMoved = (strand: Strand, settled: LossState) => !settled.stays(strand);

function follow(
  strand: Strand,
  atOnce: LossState,
  settled: LossState,
  shares: LossShares,
  add: (to: Float64Array, strand: Strand, rps: number) => void,
  away: Float64Array | null,
): void {
  const { rps } = strand;
  const struck = atOnce.touches(strand);
  if (struck) add(shares.on, strand, rps);
  else if (!settled.touches(strand)) return;
  const refused = settled.refusedRps(strand);
  const moved = isMoved(strand, settled);
  const shed = moved && away ? settled.turnedAwayRps(strand, away) : 0;
  add(moved ? shares.moved : shares.waiting, strand, rps - refused - shed);
  if (shed > 0) add(shares.overload, strand, shed);
  if (refused <= 0) return;
  const nowhere = struck ? Math.min(refused, atOnce.refusedRps(strand)) : 0;
  const restored = nowhere > 0 && atOnce.restores(strand);
  add(restored ? shares.restored : shares.nowhere, strand, nowhere);
  add(shares.overload, strand, refused - nowhere);
}

/** Smaller shares of the load than this are rounding. */
const nothing = 1e-9;

/** Whether anybody who was served is refused right after traffic has moved. */
function refusedAtOnce({ strandedRps, totalRps }: Traffic, { unserved }: LossFigures): Refusals {
  const refused = unserved.reduce((sum, { rps }) => sum + rps, 0);
  return refused - strandedRps <= nothing * totalRps ? 'none' : 'some';
}

/** The same once any cascade has settled; a dependency that is down hides it. */
function refusedInTheEnd(
  { strandedRps, totalRps }: Traffic,
  { servedFraction, dependenciesDown }: LossFigures,
): Refusals {
  if (dependenciesDown.length > 0) return 'some';
  if (servedFraction <= nothing) return 'all';
  return servedFraction >= 1 - strandedRps / totalRps - nothing ? 'none' : 'some';
}
