import type { Assumptions } from '../../assumptions';
import { billOf } from '../../cost/bill';
import { costBasisOn, drawingOf, type PricedDrawing } from '../../cost/cost-basis';
import { priceDrawing } from '../../cost/price-drawing';
import type { PricedLine } from '../../cost/priced-line';
import type { Architecture, Option } from '../../model';
import { patternOf, patterns } from '../patterns/catalog';
import type { Pattern } from '../patterns/pattern';
import { asBought } from './bought-capacity';
import type { DrawnFigures } from './drawn';

/** The bill of a drawing, and what prices do not tell of it. */
export interface PatternBill {
  readonly lines: readonly PricedLine[];
  /** The judged cost beside the drawing that is priced: of zones, cells and edges, which no table prices. */
  readonly beside: number;
  /** What one region with several zones comes to, US dollars a month. */
  readonly oneRegionUsd: number;
}

/** A pattern as it is drawn; null: it cannot be drawn. */
export type Drawn = { readonly option: Option; readonly figures: DrawnFigures } | null;

/** Drawings ready to be priced, in the order of the catalog; those with the same bill are one. */
export type Priceable = readonly (PricedDrawing | null)[];

/** The pattern that today's bill pays for. */
export const paidFor = ({ business }: Architecture): Pattern =>
  patternOf(business?.currentPattern ?? 'multi-az');

/** Makes drawings ready to be priced. How a link waits for its copies is no matter of the bill. */
export function priceable(architecture: Architecture, drawn: readonly Drawn[]): Priceable {
  const known = new Map<string, PricedDrawing>();
  return drawn.map((one) => {
    if (!one) return null;
    const { sites, links, homes, routing } = one.option;
    const ways = links.map(({ from, to, data }) => [from, to, data]);
    const key = JSON.stringify([sites, ways, homes, routing]);
    const drawing = known.get(key) ?? drawingOf(architecture, one.option, one.figures.ways);
    known.set(key, drawing);
    return drawing;
  });
}

/** The bills of all patterns that can be drawn; in words why they cannot be had. */
export function patternBills(
  architecture: Architecture,
  assumptions: Assumptions,
  drawings: Priceable,
): readonly (PatternBill | null)[] | string {
  const bought = boughtOnce(drawings, assumptions);
  const of = ({ id }: Pattern) => bought[patterns.findIndex((pattern) => pattern.id === id)];
  const isBilled = billOf(architecture.business) !== null;
  const [current, zones] = [paidFor(architecture), patternOf('multi-az')];
  const [today, oneRegion] = [of(current), of(zones)];
  if (isBilled && !today) {
    return `${current.title.toLowerCase()}, which today’s bill pays for, cannot be drawn`;
  }
  if (!oneRegion) return `${zones.title.toLowerCase()}, which is the measure, cannot be drawn`;
  const basis = costBasisOn(architecture, assumptions, (isBilled && today) || null);
  const priced = new Map<PricedDrawing, readonly PricedLine[]>();
  for (const drawing of bought) {
    if (!drawing || priced.has(drawing)) continue;
    const lines = priceDrawing(basis, drawing);
    const unknown = lines.find(({ line }) => line.because !== null)?.line;
    if (unknown) {
      const { region, to, because } = unknown;
      const place = [region, ...(to === undefined ? [] : [to])].join(' to ');
      return region === null ? `${because}` : `${because} (${place})`;
    }
    priced.set(drawing, lines);
  }
  const index = ({ costIndex }: Pattern) => assumptions.parameters[costIndex].value / zonesIndex;
  const zonesIndex = assumptions.parameters[zones.costIndex].value;
  // A bill pays for the zones of today as well.
  const paid = isBilled && current.reach === 'one-region' ? index(current) : 1;
  const beside = (pattern: Pattern) => (pattern.reach === 'one-region' ? index(pattern) : 1) / paid;
  const oneRegionUsd = monthlyUsdOf({
    lines: priced.get(oneRegion) ?? [],
    beside: beside(zones),
  });
  if (oneRegionUsd <= 0) return `${zones.title.toLowerCase()} comes to nothing`;
  return patterns.map((pattern, p) => {
    const drawing = bought[p];
    const lines = drawing && priced.get(drawing);
    return lines ? { lines, beside: beside(pattern), oneRegionUsd } : null;
  });
}

/** What a bill comes to, US dollars a month, in cents: what differs by less is the same to whoever pays it. */
export function monthlyUsdOf({ lines, beside }: Pick<PatternBill, 'lines' | 'beside'>): number {
  const sum = lines.reduce<number>((all, { line }) => all + (line.monthlyUsd ?? 0), 0);
  return Math.round(sum * beside * 100) / 100;
}

/** Drawings with the same bill stay one. */
function boughtOnce(drawings: Priceable, assumptions: Assumptions): Priceable {
  const known = new Map<PricedDrawing, PricedDrawing>();
  return patterns.map((pattern, p) => {
    const drawing = drawings[p];
    if (!drawing) return null;
    const bought = known.get(drawing) ?? asBought(drawing, pattern, assumptions);
    known.set(drawing, bought);
    return bought;
  });
}
