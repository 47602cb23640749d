import { fromAssumption, fromDocument } from '../explain/context';
import type { Explanation } from '../model';
import { underCommitment, withoutCommitment } from './commitment';
import type { CostBasis, PricedDrawing } from './cost-basis';
import { monthHours } from './hours';
import { billLeaf, capacityLeaf, figureLeaf, priceLeaf } from './leaves';
import { pricedLine, type LineContext, type PricedLine } from './priced-line';
import { scaledToToday } from './scaled-to-today';
import type { Worth } from './site-worths';

/**
 * What a site's machines cost a month at the full price: its share of today's bill by capacity and price, else
 * capacity ÷ requests per vCPU · price of a vCPU · 730 h. null: it cannot be said.
 */
export function computeUsd({ basis, today }: LineContext, worth: Worth): number | null {
  const billed = basis.bill?.get('compute');
  if (billed && today) {
    return scaledToToday(withoutCommitment(basis, billed.usd), today.compute, worth);
  }
  if (worth.amount === 0) return 0;
  if (worth.amount === null || worth.price === null) return null;
  const { requestsPerVcpu } = basis.assumptions.parameters;
  return (worth.amount / requestsPerVcpu.value) * worth.price * monthHours;
}

/** The machines of one site; nothing where none run. */
export function computeLines(context: LineContext, site: number): PricedLine[] {
  const { basis, drawing, worths } = context;
  const worth = worths.compute[site];
  const row = drawing.network.sites[site];
  if (!worth || !row || worth.amount === 0) return [];
  const amount = underCommitment(drawing, computeUsd(context, worth));
  const isBilled = basis.bill?.has('compute') === true;
  const because =
    worth.amount === null
      ? 'the site states no capacity'
      : 'no price table has a machine there that compares';
  const source = isBilled ? 'calibrated' : 'priced';
  return [
    pricedLine('compute', { region: row.region }, { ...amount, source, because }, () => ({
      formula: isBilled
        ? 'today’s bill · capacity · price here ÷ Σ (today’s capacity · price there)'
        : 'capacity ÷ requests per vCPU · price of a vCPU · 730 h',
      inputs: [
        ...(isBilled ? [billLeaf(basis, 'compute'), ...todayCapacity(context)] : []),
        capacityLeaf(drawing, site),
        ...(isBilled ? [] : [fromAssumption(basis.assumptions, 'requestsPerVcpu')]),
        vcpuLeaf(basis, row.place),
        ...commitmentLeaves(drawing),
      ],
    })),
  ];
}

/** A vCPU in a region, an hour. */
export function vcpuLeaf(
  { chargesOf }: CostBasis,
  place: Parameters<CostBasis['chargesOf']>[0],
): Explanation {
  const { vcpu } = chargesOf(place);
  const id = `price.${place.id}.${vcpu.machine ?? 'vcpu'}`;
  return priceLeaf(`A vCPU in ${place.id}, an hour`, 'USD/hour', id, vcpu);
}

/** Today's capacities at their prices. */
export function todayCapacity({ basis, today }: LineContext): Explanation[] {
  const drawn = basis.today;
  if (!drawn) return [];
  return drawn.network.sites.map(({ region, place }, i) => ({
    ...figureLeaf(`Today’s capacity in ${region}`, today?.compute[i]?.amount ?? null, 'rps'),
    inputs: [capacityLeaf(drawn, i), vcpuLeaf(basis, place)],
  }));
}

/** The option's commitment, where it has one. */
export function commitmentLeaves({ option, index }: PricedDrawing): Explanation[] {
  const { commitment } = option;
  if (!commitment) return [];
  const leaf = (label: string, key: 'covers' | 'discount') =>
    fromDocument(label, commitment[key], 'share', ['options', index, 'commitment', key]);
  return [leaf('Bought for a year or longer', 'covers'), leaf('Off the price', 'discount')];
}
