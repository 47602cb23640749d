'use client';

import dynamic from 'next/dynamic';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Architecture, AssumptionOverride } from '@/lib/engine/model';
import type { Command } from '@/lib/flow';
import type { EditOutcome } from '../topology/inspector/editing';
import { useStable } from '../topology/use-stable';
import { toasts } from '../ui/toasts';
import { assumedBy } from './assumed';
import type { JudgeAnew, StateAssumption } from './assumption-actions';
import type { Keeping } from './keep-dialog';
import { settleCatalog } from './settle-catalog';
import { StatedChip } from './stated-chip';
import type { AssumptionSet, Trial, Trials } from './trials';

// Nobody tries a value before the page stands.
const TrialBar = dynamic(() => import('./trial-bar').then((m) => m.TrialBar), { ssr: false });
const KeepDialog = dynamic(() => import('./keep-dialog').then((m) => m.KeepDialog), { ssr: false });

export interface AssumedArchitecture {
  /** The document with all that is stated and tried. */
  readonly architecture: Architecture;
  /** Another document under the same values. Stable while they are. */
  readonly assume: (architecture: Architecture) => Architecture;
  readonly trials: Trials;
  /** The bar across the page while a value is tried, with its dialog. */
  readonly bar: ReactNode;
  /** Beside the views: which values are stated. */
  readonly chip: ReactNode;
}

/** What an open document is judged by: its own values, the workspace's, and the one that is tried. */
export function useTrial({
  architecture,
  option,
  given,
  actions,
  run,
}: {
  readonly architecture: Architecture;
  readonly option: string;
  /** The workspace's values when the page was opened. */
  readonly given: AssumptionSet;
  readonly actions: { readonly stateAssumption: StateAssumption; readonly judgeAnew: JudgeAnew };
  readonly run: (command: Command) => EditOutcome;
}): AssumedArchitecture {
  const [set, setSet] = useState(given);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [keeping, setKeeping] = useState<number | null>(null);
  const { overrides } = set.version < given.version ? given : set;

  const tried = useMemo(
    (): AssumptionOverride | null =>
      trial === null || trial.value === null
        ? null
        : { id: trial.id, value: trial.value, unit: trial.unit, scope: 'tried' },
    [trial],
  );
  const untried = useMemo(
    () => assumedBy(architecture, overrides, null),
    [architecture, overrides],
  );
  const assume = useCallback(
    (other: Architecture) => assumedBy(other, overrides, tried),
    [overrides, tried],
  );
  const assumed = useMemo(
    () => (tried === null ? untried : assumedBy(architecture, overrides, tried)),
    [architecture, overrides, tried, untried],
  );
  const trials = useMemo(
    (): Trials => ({
      trial,
      begin: (next) =>
        setTrial((before) => (before?.id === next.id ? before : { ...next, value: null })),
    }),
    [trial],
  );
  const end = useCallback(() => {
    setTrial(null);
    setKeeping(null);
  }, []);

  async function keep({ where, because, kind }: Keeping): Promise<string | null> {
    if (trial === null || keeping === null) return null;
    const { id } = trial;
    if (where === 'document') {
      const grounds = because === '' ? {} : { because };
      const outcome = run({ type: 'state-assumption', id, value: keeping, ...grounds });
      if (!outcome.ok) return outcome.problems[0]?.message ?? 'The document does not take it.';
      end();
      toasts.add({ title: 'Written into the document', description: 'Undo takes it back.' });
      return null;
    }
    const answer = await actions.stateAssumption({
      id,
      value: keeping,
      because,
      ...(kind === null ? {} : { kind }),
      baseVersion: Math.max(set.version, given.version),
    });
    if (!answer.ok) return answer.error.message;
    setSet(answer.value);
    end();
    toasts.add({ title: 'Saved for the workspace', description: 'The catalog is judged by it.' });
    void settleCatalog(actions.judgeAnew);
    return null;
  }

  const bar =
    trial === null ? null : (
      <>
        <TrialBar
          key={trial.id}
          trial={trial}
          architecture={untried}
          option={option}
          onValue={(value) => setTrial({ ...trial, value })}
          onKeep={setKeeping}
          onEnd={end}
        />
        {keeping === null ? null : (
          <KeepDialog
            trial={trial}
            value={keeping}
            document={architecture.metadata.name}
            statedInDocument={architecture.assumptions.some(({ id }) => id === trial.id)}
            onKeep={keep}
            onClose={() => setKeeping(null)}
          />
        )}
      </>
    );
  const { customRegions, assumptions } = untried;
  const clear = useStable((id: string) => void run({ type: 'clear-assumption', id }));
  const chip = useMemo(
    () =>
      assumptions.length === 0 ? null : (
        <StatedChip architecture={{ customRegions, assumptions }} onClear={clear} />
      ),
    [customRegions, assumptions, clear],
  );
  return { architecture: assumed, assume, trials, bar, chip };
}
