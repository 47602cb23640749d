import type {
  CapacityFigures,
  Harsh,
  LossFigures,
  NeededCapacity,
  RegionId,
  ShedFigures,
  SiteLoad,
} from '@/lib/engine/model';
import { share, type Share } from '@/lib/engine/units';
import { lossOutcome, type LossOutcome } from '@/lib/format/loss-outcome';

/** What a loss leaves at one site, right after traffic has moved. */
export interface LossCell {
  readonly region: RegionId;
  readonly state: 'lost' | 'carries' | 'over';
  /** In the harsher view what is offered, retries included. */
  readonly loadRps: number;
  /** null where the site is lost or states no capacity. */
  readonly utilization: number | null;
  /** The figure's path in the option's evaluation, for "why?"; null where there is no figure. */
  readonly figure: string | null;
}

export interface FallenSite {
  readonly region: RegionId;
  /** What it carried when it fell; null where that is not known. */
  readonly utilization: number | null;
}

/** Shares of the load of each priority; null where nothing has that priority. */
export type ShedShares = Pick<ShedFigures, 'p0' | 'p1' | 'p2'>;

/** A row of the matrix: one loss, what it does to each site, and how it ends. */
export interface LossRow {
  /** The regions joined as in the paths of figures; empty for the row where nothing is lost. */
  readonly id: string;
  readonly lost: readonly RegionId[];
  /** In the order of the sites. */
  readonly cells: readonly LossCell[];
  /** What then falls, step by step. */
  readonly falls: readonly (readonly FallenSite[])[];
  readonly unserved: LossFigures['unserved'];
  readonly dependenciesDown: readonly string[];
  readonly servedFraction: number;
  readonly outcome: LossOutcome;
  /** What each priority keeps if overloaded sites shed instead of falling; null where that is not told. */
  readonly shed: ShedShares | null;
  /** Per site over its limit the least capacity with which it would have held. */
  readonly needed: readonly NeededCapacity[];
  /** Path of the share that is served, for "why?"; null where none explains it. */
  readonly servedFigure: string | null;
  /** Path under which the priorities are explained: `.p0`, `.p1`, `.p2`; null where they are not. */
  readonly keptFigure: string | null;
}

/** The site's load with nothing lost. */
function steadyCell({ region, loadRps, utilization }: SiteLoad): LossCell {
  return {
    region,
    state: (utilization ?? 0) > 1 ? 'over' : 'carries',
    loadRps,
    utilization,
    figure: utilization === null ? null : `capacity.steady[${region}].utilization`,
  };
}

/** The row above all losses: the load of every day. */
export function steadyRow({
  steady,
  steadyServedFraction,
  losses,
}: Pick<CapacityFigures, 'steady' | 'steadyServedFraction' | 'losses'>): LossRow {
  const cells = steady.map(steadyCell);
  const healthy = cells.every(({ state }) => state !== 'over') && steadyServedFraction >= 1;
  return {
    id: '',
    lost: [],
    cells,
    falls: [],
    unserved: [],
    dependenciesDown: [],
    servedFraction: steadyServedFraction,
    outcome: lossOutcome({
      survives: healthy,
      servedFraction: steadyServedFraction,
    }),
    shed: everythingKept(losses[0], healthy),
    needed: [],
    servedFigure: null,
    keptFigure: null,
  };
}

/** Where nothing is over its limit nothing is shed: each priority that there is keeps all of it. */
function everythingKept(loss: LossFigures | undefined, healthy: boolean): ShedShares | null {
  if (loss === undefined || !healthy) return null;
  const all = (kept: Share | null): Share | null => (kept === null ? null : share(1));
  const { p0, p1, p2 } = loss.shed;
  return { p0: all(p0), p1: all(p1), p2: all(p2) };
}

/** The harsher view, all of it, can say why for losses of so many sites. */
const harshExplained = 1;
/** Of losses of more sites than this the loads can be asked why, and not what is served or kept. */
const endExplained = 2;

/** Where the figures of a loss are explained, and how much of them. */
function pathsOf({ lost }: LossFigures, harsh: Harsh | null) {
  const id = lost.join('+');
  if (harsh !== null) {
    const told = harsh.retries && harsh.coldCaches && lost.length <= harshExplained;
    const path = told ? `capacity.harsher[${id}]` : null;
    return { load: path, end: path, kept: null };
  }
  const path = `capacity.losses[${id}]`;
  const end = lost.length <= endExplained ? path : null;
  return { load: path, end, kept: end };
}

/** A loss as a row, its cells in the order of `sites`. */
export function lossRow(
  loss: LossFigures,
  sites: readonly RegionId[],
  harsh: Harsh | null = null,
): LossRow {
  const id = loss.lost.join('+');
  const paths = pathsOf(loss, harsh);
  const overLimit = new Set(loss.needed.map(({ region }) => region));
  const after = new Map(loss.regions.map((row) => [row.region, row]));
  return {
    id,
    lost: loss.lost,
    cells: sites.map((region): LossCell => {
      const row = after.get(region);
      if (row === undefined || loss.lost.includes(region))
        return { region, state: 'lost', loadRps: 0, utilization: null, figure: null };
      return {
        region,
        state: overLimit.has(region) ? 'over' : 'carries',
        loadRps: row.harsh?.offeredRps ?? row.loadRps,
        utilization: row.utilization,
        figure:
          row.utilization === null || paths.load === null
            ? null
            : `${paths.load}.regions[${region}].utilization`,
      };
    }),
    falls: loss.steps.map(({ overloaded }, step) =>
      overloaded.map((region) => ({
        region,
        // Of what falls later only that it falls is known: the loads shown are those of the first step.
        utilization: step === 0 ? (after.get(region)?.utilization ?? null) : null,
      })),
    ),
    unserved: loss.unserved,
    dependenciesDown: loss.dependenciesDown,
    servedFraction: loss.servedFraction,
    outcome: lossOutcome(loss),
    shed: loss.shed,
    needed: loss.needed,
    servedFigure: paths.end === null ? null : `${paths.end}.servedFraction`,
    keptFigure: paths.kept === null ? null : `${paths.kept}.shed`,
  };
}

/** Losses of the same number of sites. */
export interface LossGroup {
  readonly size: number;
  readonly rows: readonly LossRow[];
}

/** The losses as rows, parted by how many sites are gone, in the order in which they come. */
export function lossGroups(
  losses: readonly LossFigures[],
  sites: readonly RegionId[],
  harsh: Harsh | null = null,
): readonly LossGroup[] {
  const groups = new Map<number, LossRow[]>();
  for (const loss of losses) {
    const rows = groups.get(loss.lost.length) ?? [];
    rows.push(lossRow(loss, sites, harsh));
    groups.set(loss.lost.length, rows);
  }
  return [...groups].toSorted(([a], [b]) => a - b).map(([size, rows]) => ({ size, rows }));
}
