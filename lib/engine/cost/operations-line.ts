import { fromAssumption, fromDocument } from '../explain/context';
import type { Option } from '../model';
import type { CostBasis } from './cost-basis';
import { billLeaf, figureLeaf } from './leaves';
import { pricedLine, type LineContext, type PricedLine } from './priced-line';

/** How much more engineering a drawing takes than one region, and which assumption says so. A backup takes none. */
function furtherShare({ sites }: Option) {
  if (sites.filter(({ role }) => role !== 'backup').length < 2) return null;
  const serving = sites.filter(({ role }) => role === 'active' || role === 'read').length;
  return serving > 1 ? 'operationsShare' : 'operationsStandbyShare';
}

const shareOf = ({ assumptions }: CostBasis, option: Option): number => {
  const share = furtherShare(option);
  return share === null ? 0 : assumptions.parameters[share].value;
};

/**
 * People: today's bill for them where it has the line, with what the drawing takes more than today's; else only
 * what several regions add to the engineering of one.
 */
export function operationsLines({ basis, drawing }: LineContext): PricedLine[] {
  const { assumptions, architecture, bill, today } = basis;
  const share = furtherShare(drawing.option);
  const further = shareOf(basis, drawing.option);
  const billed = bill?.get('operations');
  const shareLeaf = () =>
    share === null
      ? figureLeaf('Further engineering in one region', 0, 'share')
      : fromAssumption(assumptions, share);
  if (billed && today) {
    const monthlyUsd = (billed.usd * (1 + further)) / (1 + shareOf(basis, today.option));
    return [
      pricedLine(
        'operations',
        { region: null },
        { monthlyUsd, source: 'calibrated', growsUsd: 0 },
        () => ({
          formula: 'today’s bill · (1 + further engineering) ÷ (1 + today’s)',
          inputs: [
            billLeaf(basis, 'operations'),
            shareLeaf(),
            figureLeaf('Today’s further engineering', shareOf(basis, today.option), 'share'),
          ],
        }),
      ),
    ];
  }
  if (share === null) return [];
  const stated = architecture.requirements.team?.engineers;
  const engineers = stated ?? assumptions.parameters.engineers.value;
  const monthlyUsd = (further * engineers * assumptions.parameters.engineerCost.value) / 12;
  return [
    pricedLine(
      'operations',
      { region: null },
      { monthlyUsd, source: 'assumed', growsUsd: 0 },
      () => ({
        formula: 'further engineering · engineers · cost of an engineer ÷ 12',
        inputs: [
          shareLeaf(),
          stated === undefined
            ? fromAssumption(assumptions, 'engineers')
            : fromDocument('Engineers', stated, 'engineers', ['requirements', 'team', 'engineers']),
          fromAssumption(assumptions, 'engineerCost'),
        ],
      }),
    ),
  ];
}
