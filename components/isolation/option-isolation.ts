import { defaultAssumptions, isolationOf } from '@/lib/engine';
import type { Architecture, IsolationFigures, Loss, Scenario } from '@/lib/engine/model';

/** What is asked: an option, the state of the network, and a loss besides those of one site. */
export interface AskedIsolation {
  readonly architecture: Architecture;
  readonly option: string;
  readonly scenario: Scenario;
  readonly loss: Loss | null;
}

/** What an option shares with what it hangs on. */
export function optionIsolation({
  architecture,
  option,
  scenario,
  loss,
}: AskedIsolation): IsolationFigures {
  const losses = loss === null ? [] : [loss];
  return isolationOf(architecture, defaultAssumptions, option, { scenario, losses });
}
