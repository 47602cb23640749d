'use client';

import { useMemo } from 'react';
import { compareOptions, explainCompared } from '@/lib/engine/comparison';
import { defaultAssumptions, explain } from '@/lib/engine';
import { returnsExplainer } from '@/lib/engine/roi';
import type { Explanation } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { lossInAddress } from '../architecture/use-address';
import { WhyMany } from '../figure/why-many';
import { ErrorState } from '../state/error-state';
import { LoadingState } from '../state/loading-state';
import { useStable } from '../topology/use-stable';
import { CompareControls } from './compare-controls';
import { CompareTable } from './compare-table';
import { OverlayCard } from './overlay-card';
import { useCompareAddress } from './use-compare-address';
import { useCompared } from './use-compared';
import { useDrawn, useLand } from './use-small-maps';

const noName: readonly string[] = [];

/** Two to four options beside each other: maps, figures, requirements, the verdict's opinion, and two on one map. */
export default function ComparedOptions() {
  const { architecture, document, address } = useOpenArchitecture();
  const chosen = useCompareAddress(architecture);
  const { options, baseline } = chosen;
  const { evaluation, returns, decision, because, retry } = useCompared(baseline);
  const land = useLand();
  const loss = useMemo(() => lossInAddress(address), [address]);
  // Whatever changed meanwhile: only what all of the answers know of is held beside each other.
  const names = useMemo(
    () => options.filter((name) => evaluation?.options.some((one) => one.name === name) === true),
    [options, evaluation],
  );
  const everyName = useMemo(
    () => architecture.options.map(({ name }) => name),
    [architecture.options],
  );
  const resting = useDrawn(architecture, evaluation, everyName, null);
  const losing = useDrawn(architecture, evaluation, loss === null ? noName : everyName, loss);
  const drawings = loss === null ? resting : losing;
  const comparison = useMemo(
    () =>
      evaluation === null || !names.includes(baseline)
        ? null
        : compareOptions({
            architecture,
            evaluation,
            options: names,
            baseline,
            ...(returns?.baseline === baseline ? { returns } : {}),
          }),
    [architecture, evaluation, names, baseline, returns],
  );
  const explainCell = useStable((figure: string): Explanation | undefined => {
    const [at = '', id = ''] = figure.split('|');
    const row = comparison?.rows.find((one) => one.id === id);
    const cell = row?.cells[Number(at)];
    if (row === undefined || cell === undefined) return undefined;
    if (row.id === 'npv') {
      return returnsExplainer(architecture, defaultAssumptions, { baseline })(
        cell.option,
        'npvUsd',
      );
    }
    if (cell.figure !== null) {
      return explain(architecture, defaultAssumptions, cell.option, cell.figure);
    }
    const option = architecture.options.find(({ name }) => name === cell.option);
    const judged = evaluation?.options.find(({ name }) => name === cell.option);
    return option && judged ? explainCompared(architecture, option, judged, row.id) : undefined;
  });

  return (
    <div className="flex flex-col gap-4 p-5 max-sm:p-4">
      <CompareControls chosen={chosen} />
      {because === null ? null : (
        <ErrorState title="The options could not be compared" onRetry={retry}>
          {because}
        </ErrorState>
      )}
      {comparison === null || evaluation === null ? (
        because === null ? (
          <LoadingState label="Holding the options beside each other" rows={8} />
        ) : null
      ) : (
        <>
          <WhyMany explain={explainCell}>
            <CompareTable
              architecture={architecture}
              documentName={document.name}
              comparison={comparison}
              evaluation={evaluation}
              decision={decision}
              drawings={drawings}
              land={land}
              loss={loss}
            />
          </WhyMany>
          <OverlayCard
            architecture={architecture}
            drawings={resting}
            land={land}
            first={chosen.first}
            second={chosen.second}
            onPair={chosen.setPair}
          />
        </>
      )}
    </div>
  );
}
