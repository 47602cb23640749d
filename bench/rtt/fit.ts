import { writeFileSync } from 'node:fs';
import { anchors } from '@/lib/engine/latency/rtt/anchors';
import { factorOf, fitBackbone } from './backbone';
import { calibrate } from './calibrate';
import { fitPairs } from './pairs';
import { splits } from './splits';

/**
 * Writes lib/engine/latency/rtt/backbone-fit.ts from the measured tables that the project ships:
 * `npm run fit:rtt`. The public routes must have been fitted before (fit-public.ts), since the fit
 * takes them as one of its inputs.
 */
const weightStep = 0.0005;
const round = (value: number) => Math.round(value * 1e5) / 1e5;

const fitted = fitBackbone(fitPairs, factorOf(fitPairs));
const spread = calibrate(
  splits()
    .filter(({ hides }) => hides === 'provider')
    .flatMap(({ leftOut }) => leftOut.map((one) => ({ ...one, weight: 1 / leftOut.length }))),
);
/** Rounded so that running sums are kept: errors of neighbours in a row cancel. */
let sum = 0;
const steps = [...fitted.weights].map((weight) => {
  const before = Math.round(sum / weightStep);
  sum += weight;
  return Math.round(sum / weightStep) - before;
});
const lines = Array.from({ length: Math.ceil(steps.length / 24) }, (_, line) =>
  steps.slice(line * 24, (line + 1) * 24).join(' '),
);
writeFileSync(
  'lib/engine/latency/rtt/backbone-fit.ts',
  `import type { Spread } from './spread';

/**
 * What the ${fitPairs.length} measured pairs of ${anchors.length} regions teach about all others, written by bench/rtt/fit.ts from
 * the tables rtt-*.ts. \`weights\` has one number for each pair, in the order of the tables. \`spread\` is
 * that of the errors on a provider that the fit has not seen.
 */
export const backboneFit: {
  readonly intercept: number;
  readonly publicWeight: number;
  readonly acrossNetworks: number;
  readonly spread: Spread;
  readonly weightStep: number;
  readonly weights: readonly string[];
} = {
  intercept: ${round(fitted.intercept)},
  publicWeight: ${round(fitted.publicWeight)},
  acrossNetworks: ${round(fitted.acrossNetworks)},
  spread: { unknown: ${spread.unknown}, short: ${spread.short}, low: ${spread.low}, high: ${spread.high} },
  weightStep: ${weightStep},
  // prettier-ignore
  weights: [
${lines.map((line) => `    '${line}',\n`).join('')}  ],
};
`,
);
