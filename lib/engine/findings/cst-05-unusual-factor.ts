import { currentOption } from '../cost/cost-basis';
import { costFinding } from './cost-finding';
import type { Rule } from './rule';

/** Several serving regions that cost far more or far less than they usually do. */
export const cst05: Rule = {
  code: 'CST-05',
  title: 'Unusually cheap or dear for several serving regions',
  appliesWhen:
    'an option in which several sites serve has an infrastructure outside 2 to 2.5 times today’s, which is one serving site',
  meaning:
    'Several serving regions are told to cost 2 to 2.5 times one. Less often means that capacity for a loss, copies or tooling are missing from the drawing; more, that too much runs or is copied.',
  remedy: 'Hold the drawing against the losses that it has to bear, and the lines against today’s.',
  severities: 'low below the range; medium above it',
  source: 'docs/cost.md#against-today',
  judge: (context) => {
    const { architecture, assumptions, cost, option } = context;
    const { usualFactorLow, usualFactorHigh } = assumptions.parameters;
    const serving = (sites: typeof option.sites) => sites.filter(({ role }) => role === 'active');
    const today = currentOption(architecture);
    const { factor } = cost.baseline;
    if (!today || factor === null) return [];
    if (serving(today.sites).length !== 1 || serving(option.sites).length < 2) return [];
    const isBelow = factor < usualFactorLow.value;
    if (!isBelow && factor <= usualFactorHigh.value) return [];
    const times = `${Number(factor.toFixed(2))} ×`;
    const usual = `${usualFactorLow.value} to ${usualFactorHigh.value} ×`;
    return [
      costFinding(context, {
        code: cst05.code,
        severity: isBelow ? 'low' : 'medium',
        message: `Its infrastructure costs ${times} today’s, where several serving regions usually cost ${usual}`,
        consequence: isBelow
          ? 'Check that every loss is borne, that the data is where it has to be, and that no line is missing.'
          : 'Check what idles, and what is copied to where nobody reads it.',
        evidence: [
          {
            label: 'Infrastructure beside today’s',
            value: factor,
            unit: '×',
            limit: isBelow ? usualFactorLow.value : usualFactorHigh.value,
            sense: isBelow ? 'at-least' : 'at-most',
            figure: 'cost.baseline.factor',
          },
        ],
        fix: null,
      }),
    ];
  },
};
