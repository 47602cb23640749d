import type { Architecture } from '@/lib/engine';
import type { CaseInput } from '@/lib/engine/roi/case/case-input';
import { allBenefits, type CaseModel } from '@/lib/engine/roi/case/case-model';
import type { OutageEffect } from '@/lib/engine/roi/downtime/outage-effect';
import { simulateCase } from '@/lib/engine/roi/uncertainty/simulate';
import { rangeSpread, statedSpread } from '@/lib/engine/roi/uncertainty/spread';
import { share, usd } from '@/lib/engine/units';
import { architecture, option, population, site } from './architecture';
import { flatCost } from './flat-cost';

const ends = { least: 0, most: 1e14 };

const input = (id: string, value: number, spread: CaseInput['spread'] = null): CaseInput => ({
  id,
  label: id,
  unit: '',
  value,
  ...ends,
  isWhole: false,
  isStructural: id === 'parameter.discountRate',
  source: { from: 'document', path: [] },
  spread,
});

const inputs: readonly CaseInput[] = [
  input(
    'business.revenuePerYear',
    5e7,
    statedSpread(5e7, { input: '', shape: 'pert', least: 4e7, most: 8e7 }, ends),
  ),
  input('business.grossMargin', 0.6),
  input(
    'business.outageCostPerHour',
    150_000,
    statedSpread(150_000, { input: '', shape: 'lognormal', sigma: 0.4 }, ends),
  ),
  input('business.slaCreditsPerHour', 4000),
  input('business.marketAccessPerYear', 2e6),
  input(
    'parameter.marketAccessProbability',
    0.7,
    rangeSpread(0.7, 0.4, 0.9, { least: 0, most: 1 }),
  ),
  input('parameter.latencyReturnBelieved', 0.5, rangeSpread(0.5, 0, 1, { least: 0, most: 1 })),
  input('parameter.costEstimateFactor', 1, rangeSpread(1, 0.9, 1.3, ends)),
  input('outage-rate.often', 1.13, rangeSpread(1.13, 0.6, 1.99, ends)),
  input('outage-rate.seldom', 0.09, rangeSpread(0.09, 0.05, 0.15, ends)),
  input('outage-length.region.mu', 1.75, rangeSpread(1.75, 1.6, 1.9, { least: -7, most: 9 })),
  input('parameter.failoverSuccess', 0.95, rangeSpread(0.95, 0.8, 0.99, { least: 0, most: 1 })),
  input('parameter.discountRate', 0.1),
];

const lasting: OutageEffect = {
  on: 1,
  moved: 0,
  waiting: 0,
  restored: 0,
  lasting: 1,
  moveHours: 0,
  releaseHours: 0,
  restoreHours: 0,
};
const moved: OutageEffect = { ...lasting, moved: 1, lasting: 0, moveHours: 0.125 };

const sites = [site('aws:us-east-1', 100), site('aws:us-west-2', 100)];

/** A case in numbers alone, so that only drawing and reckoning can move what comes of it. */
export function goldenCase(): { readonly model: CaseModel; readonly document: Architecture } {
  const document = architecture(
    [population('all', 10)],
    [option(sites.slice(0, 1), { name: 'one' }), option(sites, { name: 'two' })],
    {
      business: {
        currency: 'USD',
        currentMonthlyCostUsd: {},
        returns: {
          revenueByHour: Array.from({ length: 24 }, (_, hour) => (hour < 8 ? 0.25 : 1)),
          tolerance: [{ lossUsd: usd(1e6), probability: share(0.5) }],
          correlations: [
            {
              between: ['business.revenuePerYear', 'business.outageCostPerHour'],
              correlation: 0.5,
            },
          ],
        },
      },
    },
  );
  const at = (id: string) => inputs.findIndex((one) => one.id === id);
  const hazard = (of: string, effects: CaseModel['hazards'][number]['effects']) => ({
    id: of,
    label: of,
    hazard: { of: 'common-cause' } as const,
    rate: { input: at(`outage-rate.${of}`), times: 1 },
    lengths: 'region' as const,
    effects,
  });
  const uplift = {
    population: 'all',
    share: 1,
    fromMs: 120,
    toMs: 60,
    from: 0.9,
    to: 1,
    uplift: 1 / 9,
  };
  const model: CaseModel = {
    inputs,
    at,
    values: Float64Array.from(inputs, ({ value }) => value),
    options: document.options.map((own, o) => ({
      option: own,
      dependenciesUp: 0.9995,
      steadyHours: 4.5,
      success: null,
      uplifts: o === 0 ? [] : [uplift],
      isMarketOpen: o === 1,
      cost: flatCost(200_000 + 250_000 * o, 250_000 * o),
    })),
    baseline: 0,
    hazards: [hazard('often', [lasting, moved]), hazard('seldom', [null, moved])],
    sigmas: { region: 1.05, zone: 1, 'common-cause': 0.8 },
    horizonMonths: 36,
    contract: null,
    benefits: allBenefits,
  };
  return { model, document };
}

/** What comes of it, as text. */
export function goldenResult(): string {
  const { model, document } = goldenCase();
  return JSON.stringify(simulateCase(model, document, { trials: 20_000, seed: 42 }));
}

/** SHA-256 of that text. */
export const goldenHash = '7f176c8517fc7550d112afcaa722589301ff88e0b1406c545570bc2ac009f06b';
