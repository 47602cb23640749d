import { defaultAssumptions, lossesOf, lossScenarios } from '@/lib/engine';
import type { Architecture, Harsh, ScenarioFigures } from '@/lib/engine/model';

/** The losses of an option that have a name and are more than one site, judged. */
export function namedLosses(
  architecture: Architecture,
  option: string,
  harsh: Harsh | null,
): readonly ScenarioFigures[] {
  const scenarios = lossScenarios(architecture, defaultAssumptions, option).filter(
    ({ kind }) => kind !== 'sites',
  );
  const { named } = lossesOf(architecture, defaultAssumptions, option, {
    losses: scenarios.map(({ loss }) => loss),
    ...(harsh === null ? {} : { harsh }),
  });
  return scenarios.flatMap(({ id, kind, label }, i) => {
    const figures = named[i];
    return figures === undefined ? [] : [{ id, kind, label, ...figures }];
  });
}
