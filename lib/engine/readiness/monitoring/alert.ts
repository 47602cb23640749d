import type { ReadinessItemId } from '../item-ids';
import type { CheckInput } from '../item';
import type { RecordingName } from './recordings';

/** What somebody should be called, or told, about. */
export interface AlertRule {
  /** In one word, as alerts are named: `ReplicationLagAboveLimit`. */
  readonly name: string;
  /** `page`: somebody is woken. `ticket`: somebody looks at it in the day. */
  readonly severity: 'page' | 'ticket';
  readonly reads: RecordingName;
  /** The values of its labels. */
  readonly match: Readonly<Record<string, string>>;
  readonly sense: 'above' | 'below';
  /** In the unit of the series. */
  readonly threshold: number;
  /** How long it has to last. */
  readonly forS: number;
  /** One line for whoever is called. */
  readonly summary: string;
  /** How the threshold came to be. */
  readonly because: string;
  /** Whether the threshold rests on a judgement of ours, and not on the document alone. */
  readonly restsOnJudgement: boolean;
  /** The item of the checklist whose link leads to the runbook. */
  readonly runbook: ReadinessItemId;
}

/** What is recorded, but cannot raise an alarm yet. */
export interface Unwatched {
  /** The key of the document that would tell, or that decides it. */
  readonly path: string;
  readonly reads: RecordingName;
  readonly because: string;
}

/** What one kind of alert comes to for an option. */
export interface AlertsOfKind {
  readonly rules: readonly AlertRule[];
  readonly unwatched: readonly Unwatched[];
}

export type AlertBuilder = (input: CheckInput) => AlertsOfKind;

export const rulesOnly = (rules: readonly AlertRule[]): AlertsOfKind => ({ rules, unwatched: [] });
