import type { LatencyFigures } from '@/lib/engine/model';
import { latency } from '@/lib/format/latency';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';

/** The answer of the view in a sentence or two: what is felt, against what is required, and where it comes from. */
export function latencySentence(figures: LatencyFigures, limitMs: number | null): string {
  const { p95Ms, scenario, slowest, lowerBound } = figures;
  if (p95Ms === null) return 'Nobody is served, so nobody waits.';
  const network = scenario === 'degraded' ? 'On a degraded network ' : '';
  const time = text(latency(p95Ms, { against: limitMs }));
  const said = lowerBound
    ? `it takes at least ${time} until nineteen of twenty requests are answered`
    : `nineteen of twenty requests are answered within ${time}`;
  const start = network === '' ? said.charAt(0).toUpperCase() + said.slice(1) : network + said;
  const against =
    limitMs === null
      ? '; nothing is required.'
      : p95Ms > limitMs
        ? `, where ${text(latency(limitMs))} are required.`
        : lowerBound
          ? `; whether that meets the ${text(latency(limitMs))} that are required is not known.`
          : `; ${text(latency(limitMs))} are required.`;
  const [first] = slowest;
  const from =
    first === undefined || first.slowShare < 0.2
      ? ''
      : ` Of the slower ones ${text(percent(Math.round(first.slowShare * 100) / 100))} are ${first.kind}s of ${first.population}.`;
  return `${start}${against}${from}`;
}
