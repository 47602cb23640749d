import { listed } from '../../findings/words';
import type { DriverJudgement } from '../../model';
import { joined, sentence } from '../sentence';
import { said } from '../words';
import type { JudgeDriver } from './driver-context';

/** Populations that a sentence names. */
const mostNamed = 3;

/**
 * Latency asks for several regions if some population's felt latency misses the requirement from the best
 * single region, and another region mends it.
 */
export const latency: JudgeDriver = ({ architecture, single }): DriverJudgement => {
  const driver = 'latency' as const;
  const limit = architecture.requirements.latencyP95Ms;
  const region = single.row?.region.id;
  if (limit === undefined) {
    return {
      driver,
      holds: 'unknown',
      missing: ['requirements.latencyP95'],
      ...sentence`How fast it has to feel is not stated (requirements.latencyP95).`,
    };
  }
  const felt = single.populations.filter(({ p95Ms }) => p95Ms !== null);
  if (region === undefined || felt.length === 0) {
    return {
      driver,
      holds: 'unknown',
      missing: ['demand.populations[].peakRps'],
      ...sentence`Nobody sends requests, so that nobody waits.`,
    };
  }
  const required = said.latency('requirements.latencyP95', limit);
  const missing = felt.filter(({ p95Ms }) => (p95Ms ?? 0) > limit);
  const mended = missing.filter(({ nearestP95Ms }) => (nearestP95Ms ?? Infinity) <= limit);
  const slowest = felt.reduce((a, b) => ((b.p95Ms ?? 0) > (a.p95Ms ?? 0) ? b : a));
  const from = (one: (typeof felt)[number], figure: 'p95Ms' | 'nearestP95Ms') =>
    said.latency(`singleRegion.populations[${one.name}].${figure}`, one[figure] ?? 0);
  if (missing.length === 0) {
    return {
      driver,
      holds: 'no',
      missing: [],
      ...sentence`One region, ${region}, gives ${slowest.name} ${from(slowest, 'p95Ms')} at p95 and nobody more; ${required} are allowed.`,
    };
  }
  const [worst] = missing.toSorted((a, b) => (b.p95Ms ?? 0) - (a.p95Ms ?? 0));
  if (mended.length === 0) {
    const names = listed(missing.map(({ name }) => name).slice(0, mostNamed));
    const best = worst ? from(worst, 'nearestP95Ms') : required;
    return {
      driver,
      holds: 'no',
      missing: [],
      ...sentence`${names} would feel more than the ${required} allowed from any region: ${worst?.name ?? ''} ${best} from the nearest. No number of regions mends it.`,
    };
  }
  const named = mended
    .slice(0, mostNamed)
    .map(
      (one) =>
        sentence`${one.name} ${from(one, 'p95Ms')}, and ${from(one, 'nearestP95Ms')} from ${one.nearest ?? ''}`,
    );
  const more =
    mended.length > mostNamed
      ? sentence`; so do ${said.count('drivers.latency.others', mended.length - mostNamed)} others`
      : sentence``;
  return {
    driver,
    holds: 'yes',
    missing: [],
    ...sentence`From one region, ${region}, where ${required} are allowed: ${joined(named, '; ')}${more}.`,
  };
};
