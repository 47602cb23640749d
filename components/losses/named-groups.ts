import type { LossKind, RegionId, ScenarioFigures } from '@/lib/engine/model';
import { cutSentences } from '@/lib/format/cut-sentences';
import { scenarioLabel } from '@/lib/format/scenario-label';
import { lossRow, type LossRow } from './loss-rows';
import { orderRows } from './order-rows';

/** A loss with a name as a row of its table. */
export interface NamedRow extends LossRow {
  /** As the engine names it, and the address: `provider:aws`. */
  readonly scenario: string;
  readonly label: string;
  /** What a cut does to writes, in sentences. */
  readonly cuts: readonly string[];
  /** Everyone may be served, and copies that differ have to be merged afterwards. */
  readonly diverges: boolean;
}

export interface NamedGroup {
  readonly title: string;
  readonly rows: readonly NamedRow[];
}

const titles: readonly { readonly kinds: readonly LossKind[]; readonly title: string }[] = [
  { kinds: ['provider'], title: 'Whole providers' },
  { kinds: ['continent'], title: 'Whole continents' },
  { kinds: ['dependency', 'dependency-regions'], title: 'Dependencies, and all of their regions' },
  { kinds: ['partition'], title: 'Cut off from the rest' },
  { kinds: ['links'], title: 'Replication between two sites cut' },
];

/**
 * Losses with a name by kind, worst first in each. `explained` are the ids of those whose figures can be
 * asked why.
 */
export function namedGroups(
  scenarios: readonly ScenarioFigures[],
  sites: readonly RegionId[],
  explained: ReadonlySet<string>,
): readonly NamedGroup[] {
  return titles.flatMap(({ kinds, title }) => {
    const rows = scenarios
      .filter(({ kind }) => kinds.includes(kind))
      .map((scenario): NamedRow => {
        const path = `capacity.scenarios[${scenario.id}].servedFraction`;
        return {
          ...lossRow(scenario, sites),
          id: scenario.id,
          scenario: scenario.id,
          label: scenarioLabel(scenario.label),
          cuts: scenario.cut === null ? [] : cutSentences(scenario.cut),
          diverges: scenario.cut?.data.some(({ diverges }) => diverges) === true,
          servedFigure: explained.has(scenario.id) ? path : null,
          keptFigure: null,
        };
      });
    return rows.length === 0 ? [] : [{ title, rows: orderRows(rows, 'worst') }];
  });
}
