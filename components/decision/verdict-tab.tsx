'use client';

import { useMemo } from 'react';
import type { Decision } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { findingsOfView } from '../architecture/views';
import { WhyMany } from '../figure/why-many';
import { FindingList } from '../finding/finding-list';
import { ErrorState } from '../state/error-state';
import { LoadingState } from '../state/loading-state';
import { AnswerCard } from './answer-card';
import { DrawnOptions } from './drawn-options';
import { DriverGate } from './driver-gate';
import { FlipsCard } from './flips-card';
import { GridCard } from './grid-card';
import { LimitsCard } from './limits-card';
import { LockInCard } from './lock-in-card';
import { NearMisses } from './near-misses';
import { PatternDialog } from './pattern-dialog';
import { PatternMatrix } from './pattern-matrix';
import { PlacementCard } from './placement-card';
import { RoadmapCard } from './roadmap-card';
import { TierCard } from './tier-card';
import { TreeCard } from './tree-card';
import { useDecision } from './use-decision';
import { useExplainDecision } from './use-explain-decision';
import { useFlips } from './use-flips';
import { WayTaken } from './way-taken';

/** Whether several regions, in which shape, and why not another: the answer first, then how it came about. */
export function VerdictTab() {
  const { state, retry } = useDecision();
  return (
    <div className="flex flex-col gap-3.5 p-5 max-sm:p-4">
      {state.is === 'failed' ? (
        <ErrorState title="The decision could not be made" onRetry={retry}>
          {state.because}
        </ErrorState>
      ) : null}
      {state.value === null ? (
        state.is === 'failed' ? null : (
          <LoadingState label="Holding every shape against every limit" rows={12} />
        )
      ) : (
        <Decided decision={state.value} />
      )}
    </div>
  );
}

function Decided({ decision }: { readonly decision: Decision }) {
  const { document, evaluation, findingActions } = useOpenArchitecture();
  const findings = useMemo(
    () => findingsOfView('verdict', evaluation?.findings ?? []),
    [evaluation],
  );
  const explain = useExplainDecision();
  const flips = useFlips(decision);
  return (
    <>
      <WhyMany explain={explain} className="flex flex-col gap-3.5">
        <AnswerCard decision={decision} />
        <DriverGate decision={decision} />
        <div className="grid grid-cols-1 gap-3.5 lg:grid-cols-2 lg:items-start">
          <div className="grid grid-cols-1 gap-3.5">
            <TierCard tier={decision.tier} />
            {findings.length === 0 ? null : (
              <div className="rounded-card border border-line bg-surface pt-3.5 pb-2 max-sm:rounded-phone">
                <FindingList
                  heading="Findings about the case"
                  findings={findings}
                  actions={findingActions}
                />
              </div>
            )}
          </div>
          <LimitsCard decision={decision} />
        </div>
        <PatternMatrix decision={decision} fileName={`${document.name}-shapes`} />
        <div className="grid grid-cols-1 gap-3.5 lg:grid-cols-2 lg:items-start">
          <NearMisses decision={decision} />
          <DrawnOptions decision={decision} />
        </div>
        <div className="grid grid-cols-1 gap-3.5 xl:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)] xl:items-start">
          <FlipsCard decision={decision} flips={flips} />
          <WayTaken decision={decision} />
        </div>
        <GridCard
          decision={decision}
          searches={flips.searches}
          fileName={`${document.name}-two-inputs`}
        />
        <TreeCard decision={decision} />
        <div className="grid grid-cols-1 gap-3.5 lg:grid-cols-2 lg:items-start">
          <RoadmapCard roadmap={decision.roadmap} />
          <div className="grid grid-cols-1 gap-3.5">
            <LockInCard lockIn={decision.lockIn} />
            <PlacementCard placement={decision.placement} />
          </div>
        </div>
      </WhyMany>
      <PatternDialog decision={decision} />
    </>
  );
}
