import { fromAssumption } from '../explain/context';
import { commitmentLeaves, computeUsd, todayCapacity } from './compute-lines';
import { billLeaf, capacityLeaf, figureLeaf } from './leaves';
import { pricedLine, type LineContext, type PricedLine } from './priced-line';
import { scaledToToday } from './scaled-to-today';

const tools = [
  { line: 'routing', share: 'routingShare' },
  { line: 'observability', share: 'observabilityShare' },
] as const;

/**
 * Load balancing with routing, and watching, of one site: as part of today's bill where it has the line; else a
 * part of the site's compute. A bill without the line holds today's own in another: then it is what several
 * regions add, and nothing where today's bill pays for several already.
 */
export function toolingLines(context: LineContext, site: number): PricedLine[] {
  const { basis, drawing, worths, today } = context;
  const worth = worths.compute[site];
  const row = drawing.network.sites[site];
  if (!worth || !row || worth.amount === 0) return [];
  const place = { region: row.region };
  const because = 'it follows compute, which is not known here';
  return tools.flatMap(({ line, share }): PricedLine[] => {
    const billed = basis.bill?.get(line);
    if (billed && today) {
      const monthlyUsd = scaledToToday(billed.usd, today.compute, worth);
      return [
        pricedLine(line, place, { monthlyUsd, source: 'calibrated', because }, () => ({
          formula: 'today’s bill · capacity · price here ÷ Σ (today’s capacity · price there)',
          inputs: [billLeaf(basis, line), ...todayCapacity(context), capacityLeaf(drawing, site)],
        })),
      ];
    }
    const isHeld =
      basis.bill !== null &&
      (drawing.network.sites.length < 2 || (basis.today?.network.sites.length ?? 0) > 1);
    if (isHeld) return [];
    const compute = computeUsd(context, worth);
    const monthlyUsd =
      compute === null ? null : compute * basis.assumptions.parameters[share].value;
    return [
      pricedLine(line, place, { monthlyUsd, source: 'assumed', because }, () => ({
        formula: 'compute at the full price · share',
        inputs: [
          { ...figureLeaf('Compute', compute, 'USD/month'), inputs: commitmentLeaves(drawing) },
          fromAssumption(basis.assumptions, share),
        ],
      })),
    ];
  });
}
