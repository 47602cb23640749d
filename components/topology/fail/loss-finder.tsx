'use client';

import { useCallback, useMemo } from 'react';
import { defaultAssumptions, lossScenarios } from '@/lib/engine';
import type { Architecture, Loss, LossKind, LossScenario } from '@/lib/engine/model';
import { scenarioLabel } from '@/lib/format/scenario-label';
import { Combobox } from '../../ui/combobox';
import { Field } from '../../ui/field';

const kinds: Readonly<Record<LossKind, string>> = {
  sites: 'site',
  provider: 'provider',
  continent: 'continent',
  dependency: 'dependency',
  'dependency-regions': 'dependency',
  partition: 'partition',
  links: 'links',
};

/** So many are listed at once; typing finds the others. */
const most = 40;

const optionOf = (scenario: LossScenario) => ({
  value: scenario,
  label: scenarioLabel(scenario.label),
  hint: kinds[scenario.kind],
});

/** Finds a loss that is more than some sites by its name: a provider, a continent, a dependency, a cut. */
export function LossFinder({
  architecture,
  option,
  onNamed,
}: {
  readonly architecture: Architecture;
  readonly option: string;
  readonly onNamed: (loss: Loss) => void;
}) {
  const scenarios = useMemo(
    () =>
      lossScenarios(architecture, defaultAssumptions, option).filter(
        ({ kind }) => kind !== 'sites',
      ),
    [architecture, option],
  );
  const find = useCallback(
    (typed: string) => {
      const wanted = typed.trim().toLowerCase();
      return scenarios
        .filter(({ label, kind }) => `${label} ${kinds[kind]}`.toLowerCase().includes(wanted))
        .slice(0, most)
        .map(optionOf);
    },
    [scenarios],
  );
  if (scenarios.length === 0) return null;
  return (
    <Field label="Lose more at once, or cut the network">
      {(control) => (
        <Combobox
          {...control}
          value={null}
          find={find}
          onValue={({ loss }) => onNamed(loss)}
          placeholder="A provider, a dependency, a cut…"
          nothing="No loss of that name."
        />
      )}
    </Field>
  );
}
