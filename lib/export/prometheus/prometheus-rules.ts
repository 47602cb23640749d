import { stringify } from 'yaml';
import type { MonitoringPlan, PlannedAlert } from '@/lib/engine/readiness';
import { alertExpression, durationOf, recordingExpression } from './promql';
import { templateText } from './template-text';

/** A file of recording and alerting rules for Prometheus, as YAML. */
export function prometheusRules(plan: MonitoringPlan): string {
  const { document: service, option, recordings, alerts } = plan;
  const groups = [
    ...(recordings.length === 0
      ? []
      : [
          {
            name: `${service}-recordings`,
            rules: recordings.map((name) => ({
              record: name,
              expr: recordingExpression(name, service),
            })),
          },
        ]),
    ...(alerts.length === 0
      ? []
      : [{ name: `${service}-alerts`, rules: alerts.map((alert) => alertRule(plan, alert)) }]),
  ];
  return [
    ...[
      `Recording and alerting rules for ${service}, option ${option}, made by Meridian.`,
      'Thresholds come from the document; each description says how. Change the document, and export again.',
      `Needs: ${plan.metrics.join(', ')}, each with the label service=${service}. See docs/metrics.md.`,
      ...plan.unwatched.map(
        ({ reads, because }) => `Recorded without an alert: ${reads}, as ${because}.`,
      ),
    ].map(comment),
    stringify({ groups }, { lineWidth: 0 }),
  ].join('\n');
}

const mapped = (labels: PlannedAlert['match']): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, templateText(value)]));

/** Names hold no line breaks, and what would end a line of a comment is kept out of it all the same. */
const comment = (text: string): string => `# ${text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')}`;

function alertRule(
  { document: service, option, owner, tier }: MonitoringPlan,
  alert: PlannedAlert,
) {
  const judged = alert.restsOnJudgement ? ' The limit rests on a judgement.' : '';
  return {
    alert: alert.name,
    expr: alertExpression(alert, service),
    ...(alert.forS === 0 ? {} : { for: durationOf(alert.forS) }),
    // What it is about tells rules of one name apart; the series carries the same.
    labels: {
      ...mapped(alert.match),
      severity: alert.severity,
      option: templateText(option),
      ...(tier === null ? {} : { tier: String(tier) }),
      ...(owner === null ? {} : { owner: templateText(owner) }),
    },
    annotations: {
      summary: templateText(alert.summary),
      description: templateText(`${alert.because}${judged}`),
      ...(alert.runbookUrl === null ? {} : { runbook_url: templateText(alert.runbookUrl) }),
    },
  };
}
