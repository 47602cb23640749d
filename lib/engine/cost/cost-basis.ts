import { vcpuPrice, type VcpuPrice } from '../assumptions/compute-price';
import type { Assumptions } from '../assumptions';
import { unknownPrice, type Price } from '../assumptions/price';
import { pricesOf, type EgressTier } from '../assumptions/region-prices';
import type { Architecture, Option, Region } from '../model';
import type { Network } from '../traffic/network';
import type { Strand } from '../traffic/strand';
import { billOf, type Bill } from './bill';
import { dataSpread, type DataSpread } from './data-spread';

/** An option with its requests on their ways and its data in its places: what is priced. */
export interface PricedDrawing {
  readonly option: Option;
  /** Position of the option in the document; −1: it is not in it. */
  readonly index: number;
  readonly network: Network;
  readonly strands: readonly Strand[];
  readonly spread: DataSpread;
}

/** What a region charges. */
export interface RegionCharges {
  readonly vcpu: VcpuPrice;
  readonly disk: Price;
  readonly backup: Price;
  readonly toUsers: Price;
  readonly toUsersBeyond: readonly EgressTier[];
}

/** The one basis on which every drawing of a document is priced. */
export interface CostBasis {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
  /** Today's bill; null: every line is priced from tables and assumptions. */
  readonly bill: Bill | null;
  /** The drawing that the bill pays for; null where there is no bill. */
  readonly today: PricedDrawing | null;
  readonly chargesOf: (region: Region) => RegionCharges;
}

/** Where an option is drawn: its network and strands, which an evaluation has already. */
export type Draw = (option: Option) => Pick<PricedDrawing, 'network' | 'strands'>;

/** The option that runs today: what the bill pays for and what costs are compared with. */
export function currentOption({ metadata, options }: Architecture): Option | undefined {
  return options.find(({ name }) => name === metadata.current) ?? options[0];
}

/** Prepares to price the drawings of a document. */
export function costBasis(
  architecture: Architecture,
  assumptions: Assumptions,
  draw: Draw,
): CostBasis {
  const current = currentOption(architecture);
  const isBilled = billOf(architecture.business) !== null;
  const today = isBilled && current ? drawingOf(architecture, current, draw(current)) : null;
  return costBasisOn(architecture, assumptions, today);
}

/** Prepares to price drawings where today's bill, if there is one, pays for the drawing that is given. */
export function costBasisOn(
  architecture: Architecture,
  assumptions: Assumptions,
  today: PricedDrawing | null,
): CostBasis {
  const charges = new Map<string, RegionCharges>();
  return {
    architecture,
    assumptions,
    bill: billOf(architecture.business),
    today,
    chargesOf: (region) => {
      const known = charges.get(region.id);
      if (known) return known;
      const { overrides } = assumptions;
      const row = pricesOf(region.id, overrides);
      const found = {
        vcpu: vcpuPrice(region, overrides),
        disk: row?.disk ?? unknownPrice,
        backup: row?.backup ?? unknownPrice,
        toUsers: row?.toUsers ?? unknownPrice,
        toUsersBeyond: row?.toUsersBeyond ?? [],
      };
      charges.set(region.id, found);
      return found;
    },
  };
}

/** An option made ready to be priced. */
export function drawingOf(
  { data, options }: Architecture,
  option: Option,
  { network, strands }: ReturnType<Draw>,
): PricedDrawing {
  return {
    option,
    index: options.indexOf(option),
    network,
    strands,
    spread: dataSpread(network, strands, data),
  };
}
