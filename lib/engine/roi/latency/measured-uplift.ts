import type { OptionReturns } from '../../model';
import { engagementAt } from './engagement';

type Gain = OptionReturns['latencyGains'][number];

/** What changed latency brings in a year by the curve that the document goes by, US dollars. */
export const yearlyUplift = (gains: readonly Gain[]): number =>
  gains.reduce((sum, { perYearUsd }) => sum + perYearUsd, 0);

/** The same revenue by the one curve that was measured, on searches, US dollars a year. */
export const byMeasuredCurve = (gains: readonly Gain[]): number =>
  gains.reduce((sum, gain) => sum + measured(gain), 0);

function measured({ fromMs, toMs, engagementFrom, engagementTo, perYearUsd }: Gain): number {
  const uplift = engagementTo / engagementFrom - 1;
  if (uplift === 0) return 0;
  const at = (ms: number) => engagementAt({ curve: 'google' }, ms);
  return (perYearUsd / uplift) * (at(toMs) / at(fromMs) - 1);
}
