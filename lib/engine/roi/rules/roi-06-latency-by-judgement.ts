import { monthWeights } from '../case/month-weights';
import { byMeasuredCurve, yearlyUplift } from '../latency/measured-uplift';
import { dollars } from './dollars';
import { returnFinding } from './return-finding';
import type { ReturnRule } from './return-rule';

/** The latency return rests on a curve that nobody has measured. */
export const roi06: ReturnRule = {
  code: 'ROI-06',
  title: 'The latency return rests on a curve that nobody has measured',
  appliesWhen:
    'lower felt latency brings an option something and the document states no points of its own',
  meaning:
    'How much revenue follows latency differs from service to service by orders of magnitude. The step is told, not measured; the curve of searches was measured, and is far flatter.',
  remedy:
    'Measure it: slow a part of your users down on purpose, and state business.returns.engagementPoints.',
  severities:
    'medium where the option pays by the judged curve and not by the measured one, otherwise low',
  source: 'docs/returns.md#latency-return',
  judge: ({ architecture: { business, options }, model, returns }) => {
    const curve = business?.returns?.engagement?.curve ?? 'step';
    if (curve === 'points' || curve === 'google') return [];
    const { grown } = monthWeights(model, model.values);
    return returns.options.flatMap(({ name, latencyGains, npvUsd }) => {
      const perYear = yearlyUplift(latencyGains);
      if (perYear <= 0) return [];
      const measured = byMeasuredCurve(latencyGains);
      const left = (npvUsd ?? 0) - (grown * (perYear - measured)) / 12;
      const isDecisive = npvUsd !== null && npvUsd > 0 && left < 0;
      return [
        returnFinding({
          code: roi06.code,
          severity: isDecisive ? 'medium' : 'low',
          path: ['options', options.findIndex((option) => option.name === name)],
          message: `Lower latency brings ${name} ${dollars(perYear)} a year by the ${curve} curve; by the curve measured on searches it would be ${dollars(measured)}`,
          consequence: isDecisive
            ? `By the measured curve its net present value would be ${dollars(left)}: the case hangs on this judgement.`
            : 'One of the two is closer to this service; neither was measured on it.',
          evidence: [
            {
              label: `By the ${curve} curve`,
              value: perYear,
              unit: 'USD',
              figure: 'returns.latencyGains.perYearUsd',
            },
            {
              label: 'By searches',
              value: measured,
              unit: 'USD',
              figure: 'returns.latencyGains.measuredPerYearUsd',
            },
          ],
        }),
      ];
    });
  },
};
