import { metricNames, monitoringMetrics, recordings, recordingNames } from '@/lib/engine/readiness';

/** The metrics and the series recorded of them as a page, `docs/metrics.md`. */
export function metricsPage(): string {
  return [
    '# Metrics',
    '',
    'What the alert rules of an option read, and so what a service has to expose. Each metric also carries the label `service`, the document’s name. Regions are written as in the document, `aws:us-east-1`. An option needs only those that its topology has something to watch with; the exported file names them. Where the thresholds come from stands in [readiness.md](readiness.md#monitoring).',
    '',
    '| Metric | Type | Labels | Meaning |',
    '| --- | --- | --- | --- |',
    ...metricNames.map((name) => {
      const { type, labels, meaning } = monitoringMetrics[name];
      return `| \`${name}\` | ${type} | ${labels.map((label) => `\`${label}\``).join(', ')} | ${meaning} |`;
    }),
    '',
    'The rules record these series of them, which dashboards can show as well:',
    '',
    '| Series | Of | By |',
    '| --- | --- | --- |',
    ...recordingNames.map((name) => {
      const { metric, labels } = recordings[name];
      const by = ['service', ...labels].map((label) => `\`${label}\``);
      return `| \`${name}\` | \`${metric}\` | ${by.join(', ')} |`;
    }),
    '',
    '_Made from the tables by `npm run docs`; change it in lib/engine/readiness/monitoring._',
    '',
  ].join('\n');
}
