import { evaluate } from '@/lib/engine';
import { monitoringPlan } from '@/lib/engine/readiness';
import type { ExportTarget } from '../target';
import { prometheusRules } from './prometheus-rules';

/** Recording and alerting rules for what the topology of the option needs watched. */
export const prometheus: ExportTarget = {
  id: 'prometheus',
  title: 'Alert rules for Prometheus',
  fileEnding: '.alert-rules.yaml',
  mediaType: 'application/yaml',
  write: ({ architecture, option, assumptions }) => {
    const [evaluation] = evaluate(architecture, assumptions, { option: option.name }).options;
    if (evaluation === undefined) throw new RangeError(`no option ${option.name}`);
    const plan = monitoringPlan(architecture, assumptions, evaluation);
    return {
      content: prometheusRules(plan),
      notes: plan.unwatched.map(({ path, reads, because }) => ({
        path,
        says: `${reads} is recorded and raises no alert: ${because}`,
      })),
    };
  },
};
