import type {
  RegionId,
  ResidencyFigures,
  ResidencyReport,
  ResidencyState,
  ResidencyViolation,
} from '../../model';
import { count } from '../../findings/words';
import { combinations } from '../../numeric/combinations';
import { subsets } from '../../numeric/subsets';
import { accessRows } from '../access-rows';
import { homesOf } from './homes';
import { interactionRows } from './interactions';
import { residencyPlaces } from './places';
import { rehomingRows } from './rehoming';
import type { ReportContext } from './report-context';
import { residencyRules } from './residency-rules';
import { residencyVerdict } from './residency-verdict';
import { judgeState, residencyState } from './residency-state';
import { travellersOf } from './travellers';

/** What to look at. */
export interface ReportRequest {
  /** Losses of up to so many sites at once are searched. */
  readonly k: number;
  /** Losses to be shown as well, by their regions. */
  readonly losses: readonly (readonly RegionId[])[];
  /** Day that adequacy is judged for, ISO. */
  readonly on: string;
}

/** More losses than these are not searched, and said not to be. */
const mostSearched = 3000;

export const residencyNotice =
  'This checks where what is described would rest and be read. It is no legal advice, and what is not described is not looked at.';

/** Puts everything together that is known of where an option's data is and may be. */
export function residencyReport(
  context: ReportContext,
  figures: ResidencyFigures,
  { k, losses, on }: ReportRequest,
): ResidencyReport {
  const { network } = context.traffic;
  const places = residencyPlaces(context, on);
  const travel = travellersOf(context);
  const stateOf = (lost: readonly number[]): ResidencyState => {
    const judged = judgeState(context, lost);
    const state = residencyState(context, judged, places, broughtBy(figures, judged.lost));
    return { ...state, travellers: travel(judged.alive, judged.served) };
  };
  const singles = network.sites.map((_, i) => [i]);
  const asked = losses
    .map((lost) => network.sites.flatMap(({ region }, i) => (lost.includes(region) ? [i] : [])))
    .filter((lost) => lost.length > 1);
  const steady = stateOf([]);
  const states = [steady, ...[...singles, ...asked].map(stateOf)];
  const { further, looked } = furtherLosses(context, states.slice(0, singles.length + 1), k);
  const homes = homesOf(context.traffic);
  return {
    option: context.option.name,
    on,
    notice: residencyNotice,
    verdict: residencyVerdict(figures.violations, further),
    rules: residencyRules(context),
    places,
    states: [healthyOnly(steady, states.slice(1, singles.length + 1)), ...states.slice(1)],
    further,
    looked,
    rehoming: rehomingRows(context, homes),
    interactions: interactionRows(context, homes),
    access: accessRows(context.architecture),
    fine: figures.fine,
  };
}

/** What the evaluation found of this loss and states do not tell: reading, and partitions that mix. */
function broughtBy({ violations }: ResidencyFigures, lost: readonly RegionId[]) {
  return violations.filter(
    ({ effect, when, lost: by }) =>
      (effect === 'read' || effect === 'mixes') &&
      (lost.length === 0 ? when === 'steady' : by.some((region) => lost.includes(region))),
  );
}

/** Marks what rests lawfully at a site as long as that site is not lost. */
function healthyOnly(steady: ResidencyState, singles: readonly ResidencyState[]): ResidencyState {
  const broken = new Set(
    singles.flatMap(({ lost, violations }) =>
      violations.flatMap(({ data, when, effect }) =>
        when === 'failover' && effect !== 'mixes' ? [`${data}\n${lost.join()}`] : [],
      ),
    ),
  );
  const unlawful = new Set(steady.violations.map(({ data }) => data));
  return {
    ...steady,
    cells: steady.cells.map((cell) =>
      cell.standing === 'rests' &&
      !unlawful.has(cell.data) &&
      broken.has(`${cell.data}\n${cell.region}`)
        ? { ...cell, standing: 'healthy-only' }
        : cell,
    ),
  };
}

/** Losses of several sites, and what only they bring: nothing that a part of the loss brings already. */
function furtherLosses(context: ReportContext, small: readonly Brought[], k: number) {
  const sites = context.traffic.network.sites.length;
  const known: Brought[] = [...small];
  const further: Brought[] = [];
  let searched = Math.min(sites, 1);
  let seen = sites;
  for (let size = 2; size <= Math.min(k, sites - 1); size += 1) {
    if (seen + combinations(sites, size) > mostSearched) break;
    for (const indices of subsets(sites, size)) {
      const { lost, violations } = judgeState(context, indices);
      const parts = known.filter((one) => one.lost.every((region) => lost.includes(region)));
      const fresh = violations.filter(
        (row) => !parts.some((one) => one.violations.some((other) => isSame(row, other))),
      );
      if (fresh.length > 0) further.push({ lost, violations: fresh });
      seen += 1;
    }
    known.push(...further);
    searched = size;
  }
  const upTo =
    searched <= 1 ? 'every loss of one site' : `every loss of up to ${searched} sites at once`;
  const left = searched < Math.min(k, sites - 1) ? '; larger ones are too many' : '';
  return { further, looked: `${upTo} was looked at, ${count(seen)} of them${left}` };
}

type Brought = ResidencyReport['further'][number];

/** Whether two losses bring the same: of users who are held back already it does not matter from where. */
function isSame(a: ResidencyViolation, b: ResidencyViolation): boolean {
  const isAlike = a.data === b.data && a.jurisdiction === b.jurisdiction && a.effect === b.effect;
  return isAlike && (a.effect === 'barred' || (a.region === b.region && a.path === b.path));
}
