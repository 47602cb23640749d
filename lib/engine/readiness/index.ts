/**
 * Whether an option could be operated, and what to watch while it is. An entry of its own, so that a page that
 * only evaluates does not load the checklist.
 */
export { daysAfter, daysBetween } from './days';
export { explainScore, explainTheme } from './explain-score';
export type { ReadinessItem } from './item';
export { readinessItemIds, type ReadinessItemId } from './item-ids';
export { readinessItems } from './items';
export type { AlertRule, Unwatched } from './monitoring/alert';
export { metricNames, monitoringMetrics, type MetricName } from './monitoring/metrics';
export {
  monitoringPlan,
  type MonitoringPlan,
  type PlannedAlert,
} from './monitoring/monitoring-plan';
export {
  recordingNames,
  recordings,
  type Recording,
  type RecordingName,
} from './monitoring/recordings';
export { readinessOf, type ReadinessRequest } from './readiness-of';
export { readinessThemes, type ReadinessTheme } from './themes';
