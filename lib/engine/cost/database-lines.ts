import { fromAssumption } from '../explain/context';
import { commitmentLeaves, computeUsd, vcpuLeaf } from './compute-lines';
import { underCommitment, withoutCommitment } from './commitment';
import { billLeaf, capacityLeaf, figureLeaf } from './leaves';
import { pricedLine, type LineContext, type PricedLine } from './priced-line';
import { scaledToToday } from './scaled-to-today';
import { wholeFleetRps, type Worth } from './site-worths';

/** What a site's part of the database costs at the full price. */
function databaseUsd(context: LineContext, worth: Worth): number | null {
  const { basis, today } = context;
  const billed = basis.bill?.get('database');
  if (billed && today) {
    return scaledToToday(withoutCommitment(basis, billed.usd), today.database, worth);
  }
  if (worth.amount === null) return null;
  const whole = computeUsd(context, { ...worth, amount: wholeFleetRps(basis) });
  if (whole === null) return null;
  return basis.assumptions.parameters.databaseShare.value * whole * worth.amount;
}

/** The database of one site. A bill that names none holds it in another line. */
export function databaseLines(context: LineContext, site: number): PricedLine[] {
  const { basis, drawing, worths } = context;
  const isBilled = basis.bill?.has('database') === true;
  if ((basis.bill && !isBilled) || (!isBilled && basis.architecture.data.length === 0)) return [];
  const worth = worths.database[site];
  const row = drawing.network.sites[site];
  if (!worth || !row || worth.amount === 0) return [];
  const amount = underCommitment(drawing, databaseUsd(context, worth));
  const because =
    worth.amount === null
      ? 'which part of the data is here hangs on sizes or a capacity that are not stated'
      : 'no price table has a machine there that compares';
  const source = isBilled ? 'calibrated' : 'assumed';
  return [
    pricedLine('database', { region: row.region }, { ...amount, source, because }, () => ({
      formula: isBilled
        ? 'today’s bill · part here · price here ÷ Σ (today’s parts · prices there)'
        : 'database beside compute · compute of the whole fleet · part here',
      inputs: [
        ...(isBilled
          ? [billLeaf(basis, 'database'), ...todayParts(context)]
          : [
              fromAssumption(basis.assumptions, 'databaseShare'),
              figureLeaf(
                'Compute of the whole fleet here',
                computeUsd(context, { ...worth, amount: wholeFleetRps(basis) }),
                'USD/month',
              ),
            ]),
        {
          ...figureLeaf('Part of the whole database here', worth.amount, 'share'),
          formula: '(1 − d) · capacity ÷ whole fleet + d · part of the data here',
          inputs: [
            fromAssumption(basis.assumptions, 'databaseDataShare'),
            capacityLeaf(drawing, site),
            figureLeaf('Capacity of the whole fleet', wholeFleetRps(basis), 'rps'),
            figureLeaf('Part of the data here', drawing.spread.heldShare[site] ?? null, 'share'),
          ],
        },
        vcpuLeaf(basis, row.place),
        ...commitmentLeaves(drawing),
      ],
    })),
  ];
}

function todayParts({ basis, today }: LineContext) {
  const drawn = basis.today;
  if (!drawn) return [];
  return drawn.network.sites.map(({ region, place }, i) => ({
    ...figureLeaf(`Today’s part in ${region}`, today?.database[i]?.amount ?? null, 'share'),
    inputs: [vcpuLeaf(basis, place)],
  }));
}
