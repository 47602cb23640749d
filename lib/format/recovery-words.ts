import type { Disruption, RecoveryBar, RecoveryOutcome, RequestFate } from '@/lib/engine/model';
import { duration } from './duration';
import { unbounded, unknown, type Words } from './words';

export const segmentName: Readonly<Record<RecoveryBar['segment'], string>> = {
  detect: 'Detect',
  decide: 'Decide',
  promote: 'Promote',
  scale: 'Scale up',
  route: 'Route',
  clientTail: 'Client tail',
};

export const disruptionName: Readonly<Record<Disruption, string>> = {
  instance: 'Instance',
  database: 'Database',
  zone: 'Zone',
  region: 'Region',
  partition: 'Network partition',
  'grey-failure': 'Grey failure',
  corruption: 'Data corruption',
  dependency: 'Dependency',
  'bad-change': 'Bad global change',
};

export const requestFateWord: Readonly<Record<RequestFate, string>> = {
  complete: 'complete',
  retry: 'retry',
  fail: 'fail',
};

/** `no end`: for a time that nothing ends. */
export const endless: Words = { ...unbounded, value: 'no end', exact: 'no end' };

/**
 * How long a recovery takes. Without a number it either waits for something whose length nobody states,
 * or it never ends.
 */
export function recoveryTime(seconds: number | null, outcome: RecoveryOutcome): Words {
  if (seconds !== null) return duration(seconds);
  return outcome === 'wait' ? unknown : endless;
}

/** The newest writes that may be gone, as a stretch of time; without a copy there is no bound. */
export function recoveryPoint(seconds: number | null): Words {
  return seconds === null ? unbounded : duration(seconds);
}
