import { assumptionsFor, type Assumptions } from '../assumptions';
import type {
  Architecture,
  CostAgainst,
  CostFigures,
  CostLine,
  OneOffCost,
  Option,
} from '../model';
import { buildNetwork } from '../traffic/network';
import { strandsOf } from '../traffic/strands';
import { share, usd, type Usd } from '../units';
import { costBasis, currentOption, drawingOf, type CostBasis, type Draw } from './cost-basis';
import { yearCosts } from './month-cost';
import { priceDrawing } from './price-drawing';

/** The years that a bill is told for. */
const horizonYears = 3;

/** What a document's options cost, each priced once on one basis. */
export interface CostModel {
  readonly basis: CostBasis;
  readonly draw: Draw;
  readonly of: (option: Option) => CostFigures;
}

/** Draws an option for pricing alone. */
export function drawFor(architecture: Architecture, assumptions: Assumptions): Draw {
  return (option) => {
    const network = buildNetwork(architecture, option, assumptions);
    return { network, strands: strandsOf(network) };
  };
}

/** Prepares the costs of a document's options; what is asked for twice is priced once. */
export function costModel(
  architecture: Architecture,
  assumptions: Assumptions,
  draw: Draw = drawFor(architecture, assumptions),
): CostModel {
  let basis: CostBasis | null = null;
  const ready = () => (basis ??= costBasis(architecture, assumptions, draw));
  const priced = new Map<Option, CostFigures>();
  const bills = new Map<Option, OptionBill>();
  const billOf = (option: Option): OptionBill => {
    const known = bills.get(option);
    if (known) return known;
    const { bill, today } = ready();
    const drawing =
      bill && today?.option === option ? today : drawingOf(architecture, option, draw(option));
    const found = summed(priceDrawing(ready(), drawing).map(({ line }) => line));
    bills.set(option, found);
    return found;
  };
  return {
    get basis() {
      return ready();
    },
    draw,
    of: (option) => {
      const known = priced.get(option);
      if (known) return known;
      const figures = figuresOf(architecture, option, billOf);
      priced.set(option, figures);
      return figures;
    },
  };
}

/**
 * What one option costs, US dollars. Unknown prices make the sums lower bounds. Throws RangeError for an
 * option whose regions no table has.
 */
export function costFigures(
  architecture: Architecture,
  option: Option,
  given: Assumptions,
): CostFigures {
  return costModel(architecture, assumptionsFor(architecture, given)).of(option);
}

/** The lines of an option, with their sums. */
type OptionBill = Pick<CostFigures, 'lines' | 'monthlyUsd' | 'infrastructureUsd' | 'lowerBound'>;

function summed(lines: readonly CostLine[]): OptionBill {
  return {
    lines,
    monthlyUsd: sumOf(lines, () => true),
    infrastructureUsd: sumOf(lines, ({ line }) => line !== 'operations'),
    lowerBound: lines.some(({ monthlyUsd }) => monthlyUsd === null),
  };
}

function figuresOf(
  architecture: Architecture,
  option: Option,
  billOf: (option: Option) => OptionBill,
): CostFigures {
  const { lines, monthlyUsd, infrastructureUsd, lowerBound } = billOf(option);
  const between = sumOf(lines, ({ line }) => line === 'transfer-regions') ?? 0;
  const growthPerYear = architecture.demand.growthPerYear ?? share(0);
  return {
    monthlyUsd,
    lowerBound,
    lines,
    infrastructureUsd,
    transferShare:
      infrastructureUsd !== null && infrastructureUsd > 0
        ? share(between / infrastructureUsd)
        : null,
    oneOff: oneOffCost(architecture, option),
    yearly: yearCosts({ monthlyUsd, lines, growthPerYear }, horizonYears),
    growthPerYear,
    baseline: against(architecture, option, billOf),
  };
}

/** Sum of the known lines that count; null where none is known: nothing known is not nothing. */
function sumOf(lines: readonly CostLine[], counts: (line: CostLine) => boolean): Usd | null {
  let sum: number | null = null;
  for (const line of lines) {
    if (line.monthlyUsd !== null && counts(line)) sum = (sum ?? 0) + line.monthlyUsd;
  }
  return sum === null ? null : usd(sum);
}

/** What is paid once: nothing for the option that runs, else the option's own figure or the business's. */
function oneOffCost(architecture: Architecture, option: Option): OneOffCost {
  if (option === currentOption(architecture)) {
    return { totalUsd: usd(0), migrationUsd: usd(0), trainingUsd: usd(0) };
  }
  const { business } = architecture;
  const totalUsd = option.oneOffCostUsd ?? business?.oneOffCostUsd ?? null;
  const trainingUsd = business?.trainingCostUsd ?? null;
  const isApart = totalUsd !== null && trainingUsd !== null && trainingUsd <= totalUsd;
  return {
    totalUsd,
    migrationUsd: isApart ? usd(totalUsd - trainingUsd) : null,
    trainingUsd: isApart ? trainingUsd : null,
  };
}

function against(
  architecture: Architecture,
  option: Option,
  billOf: (option: Option) => OptionBill,
): CostAgainst {
  const current = currentOption(architecture) ?? option;
  const [own, today] = [billOf(option), billOf(current)];
  const [mine, theirs] = [own.monthlyUsd, today.monthlyUsd];
  const [built, running] = [own.infrastructureUsd, today.infrastructureUsd];
  const isKnown = !own.lowerBound && !today.lowerBound;
  return {
    option: current.name,
    monthlyUsd: theirs,
    addedUsd: isKnown && mine !== null && theirs !== null ? usd(mine - theirs) : null,
    factor: isKnown && built !== null && running !== null && running > 0 ? built / running : null,
  };
}
