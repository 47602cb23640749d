import {
  recordings,
  type PlannedAlert,
  type Recording,
  type RecordingName,
} from '@/lib/engine/readiness';

/** A label matcher, its value quoted as PromQL reads it: `region="aws:us-east-1"`. */
function matcher([label, value]: readonly [string, string]): string {
  // JSON's escapes are among those of PromQL's strings.
  return `${label}=${JSON.stringify(value)}`;
}

/** A series with its matchers: `up{region="aws:us-east-1"}`. */
export function selector(name: string, match: Readonly<Record<string, string>>): string {
  const matchers = Object.entries(match).map(matcher);
  return matchers.length === 0 ? name : `${name}{${matchers.join(', ')}}`;
}

/** A number as PromQL reads it, without an exponent below a thousand million million. */
const number = (value: number): string => String(value);

const range = (seconds: number): string => `[${durationOf(seconds)}]`;

/** A length of time in Prometheus’ notation: `90s`, `5m`, `1h`, `1d`. */
export function durationOf(seconds: number): string {
  const units = [
    [86_400, 'd'],
    [3600, 'h'],
    [60, 'm'],
  ] as const;
  const whole = units.find(([size]) => seconds >= size && seconds % size === 0);
  return whole === undefined ? `${Math.ceil(seconds)}s` : `${seconds / whole[0]}${whole[1]}`;
}

/** The expression that makes a recorded series of one service. */
export function recordingExpression(name: RecordingName, service: string): string {
  const { metric, labels, aggregation }: Recording = recordings[name];
  const by = (...more: readonly string[]) => `by (${['service', ...labels, ...more].join(', ')})`;
  const own = { service };
  switch (aggregation.by) {
    case 'max':
    case 'min':
    case 'avg':
      return `${aggregation.by} ${by()} (${selector(metric, own)})`;
    case 'rate':
      return `sum ${by()} (rate(${selector(metric, own)}${range(aggregation.overS)}))`;
    case 'increase':
      return `sum ${by()} (increase(${selector(metric, own)}${range(aggregation.overS)}))`;
    case 'ratio': {
      const [label, value] = aggregation.part;
      const over = range(aggregation.overS);
      const part = `sum ${by()} (rate(${selector(metric, { ...own, [label]: value })}${over}))`;
      return `${part} / sum ${by()} (rate(${selector(metric, own)}${over}))`;
    }
  }
  const buckets = `rate(${selector(`${metric}_bucket`, own)}${range(aggregation.overS)})`;
  return `histogram_quantile(${number(aggregation.quantile)}, sum ${by('le')} (${buckets}))`;
}

/** The expression of an alert: the recorded series against its threshold. */
export function alertExpression(
  { reads, match, sense, threshold }: PlannedAlert,
  service: string,
): string {
  const sign = sense === 'above' ? '>' : '<';
  return `${selector(reads, { service, ...match })} ${sign} ${number(threshold)}`;
}
