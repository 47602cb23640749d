'use client';

import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { memo, useMemo, type ReactNode } from 'react';
import type { Architecture, Finding, Option, OptionEvaluation } from '@/lib/engine/model';
import type { DocumentSnapshot, Thing } from '@/lib/flow';
import type { MapMode } from '@/lib/flow/canvas/elements';
import type { Scene } from '@/lib/flow/canvas/scene/scene';
import { findingKey } from '@/lib/format/finding-key';
import { lossWords } from '@/lib/format/loss-words';
import { plural } from '@/lib/format/plural';
import type { Problem } from '@/lib/schemas';
import type { FindingActions } from '../finding/finding-actions';
import { FindingList } from '../finding/finding-list';
import { SeverityCounts } from '../finding/severity-counts';
import type { Acts } from '../topology/acts/use-acts';
import { thingWords } from '../topology/acts/thing-words';
import { noLoss } from '../topology/fail/no-loss';
import { InspectorHead } from '../topology/inspector/panel-parts';
import { findingsOf } from '../topology/findings-of';
import { Pointing, type PointedFinding } from '../topology/pointing';
import { RestingPanel } from '../topology/side-panel';
import { Skeleton } from '../ui/skeleton';
import { useKept } from '../topology/use-kept';
import type { Judgement } from './judge/judge';
import type { PlayedLoss } from './open-architecture';
import type { Address } from './use-address';
import { PhoneSheet } from './phone-sheet';
import { hrefOfView } from './views';

// What a selection, a loss or a broken text opens comes after the page stands; see preload-panels.ts.
const loading = () => <Skeleton className="m-4 h-40" />;
const Inspector = dynamic(() => import('../topology/inspector/inspector'), { ssr: false, loading });
const FailPanel = dynamic(() => import('../topology/fail/fail-panel'), { ssr: false, loading });
const ProblemsList = dynamic(() => import('../state/problems-list').then((m) => m.ProblemsList), {
  ssr: false,
});

export interface WorkspacePanelProps {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly scene: Scene;
  readonly snapshot: DocumentSnapshot;
  readonly judgement: Judgement | null;
  /** Of the option shown; null until the engine has answered. */
  readonly evaluation: OptionEvaluation | null;
  readonly mode: MapMode;
  /** Name of the document. */
  readonly name: string;
  readonly address: Address;
  readonly loss: PlayedLoss;
  readonly acts: Acts;
  readonly findingActions: FindingActions;
  readonly onPoint: (pointed: PointedFinding | null) => void;
  /** The thing under the pointer or in focus on the map; null: none. */
  readonly near: Thing | null;
  readonly onSelect: (things: readonly Thing[]) => void;
  /** Opens the list of losses that can be played. */
  readonly onScenario: () => void;
  /** Goes to a place of the text. */
  readonly onProblem: (offset: number) => void;
}

function offsetOf(text: string, { line, column }: Problem): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

/** What is selected when it is several things: how many, and what can be done with all of them. */
function Several({ snapshot, acts, onSelect }: WorkspacePanelProps) {
  const { selection } = snapshot;
  return (
    <>
      <InspectorHead
        title={plural(selection.length, 'thing')}
        note="selected"
        menu={acts.entries(selection)}
        onClose={() => onSelect([])}
      />
      <ul className="space-y-1 px-4 pb-3 text-body text-text-2">
        {selection.map((thing) => (
          <li key={`${thing.kind} ${thingWords(thing)}`}>{thingWords(thing)}</li>
        ))}
      </ul>
    </>
  );
}

/** The findings; drawn anew when they say something else, not on every frame of a drag. */
const Findings = memo(function Findings({
  findings,
  actions,
  lit,
  onPoint,
}: {
  readonly findings: readonly Finding[];
  readonly actions: FindingActions;
  readonly lit: ReadonlySet<string>;
  readonly onPoint: (pointed: PointedFinding | null) => void;
}) {
  return (
    <Pointing findings={findings} onPoint={onPoint}>
      <FindingList findings={findings} actions={actions} lit={lit} openWorst />
    </Pointing>
  );
});
const none: readonly Finding[] = [];
const nothingLit: ReadonlySet<string> = new Set();

function DrawPanel(props: WorkspacePanelProps) {
  const { snapshot, architecture, option, scene, evaluation, acts, findingActions } = props;
  const { selection } = snapshot;
  const [thing] = selection;
  const findings = useKept(evaluation?.findings ?? none, findingKey);
  const isJudged = evaluation !== null;
  const { onPoint, near } = props;
  const lit = useMemo(
    () =>
      near === null
        ? nothingLit
        : new Set(findingsOf(near, findings, architecture).map(findingKey)),
    [near, findings, architecture],
  );
  const list = useMemo(
    () =>
      isJudged ? (
        <Findings findings={findings} actions={findingActions} lit={lit} onPoint={onPoint} />
      ) : (
        <Skeleton className="m-3 h-40" />
      ),
    [isJudged, findings, findingActions, lit, onPoint],
  );
  if (selection.length > 1) return <Several {...props} />;
  if (thing === undefined)
    return (
      <RestingPanel
        option={option}
        optionIndex={architecture.options.findIndex(({ name }) => name === option.name)}
        data={architecture.data}
        onSelect={props.onSelect}
        findings={list}
      />
    );
  return (
    <Inspector
      thing={thing}
      architecture={architecture}
      option={option}
      scene={scene}
      findings={findings}
      findingActions={findingActions}
      menu={acts.entries(selection)}
      onClose={() => props.onSelect([])}
    />
  );
}

/** What the panel holds, for its head on a phone. */
function sheetTitle({ snapshot, mode, loss, evaluation }: WorkspacePanelProps): ReactNode {
  const { selection, problems } = snapshot;
  const [thing] = selection;
  if (problems.length > 0) return plural(problems.length, 'problem');
  if (mode === 'fail') return loss.isAny ? lossWords(loss.loss).heading : 'Nothing is lost';
  if (thing !== undefined)
    return selection.length > 1 ? plural(selection.length, 'thing') : thingWords(thing);
  const findings = evaluation?.findings ?? none;
  return (
    <span className="flex items-center justify-between gap-3">
      {plural(findings.length, 'finding')}
      <SeverityCounts findings={findings} />
    </span>
  );
}

/** The panel beside the map: problems of the text first, then the loss, the selection, or the findings. */
export function WorkspacePanel(props: WorkspacePanelProps) {
  const { snapshot, judgement, option, mode, loss, address, name } = props;
  const trace = judgement?.trace ?? noLoss;
  const search = useSearchParams().toString();
  return (
    <PhoneSheet
      label="Details"
      title={sheetTitle(props)}
      className="w-[348px] shrink-0 overflow-y-auto border-l border-line bg-surface max-lg:w-full max-lg:border-t max-lg:border-l-0 presenting:hidden print:w-full print:overflow-visible print:border-l-0"
    >
      {snapshot.problems.length === 0 ? null : (
        <div className="border-b border-line p-3">
          <p className="mb-2 text-note text-text-2">
            The text cannot be read as it stands. The map shows the last text that could.
          </p>
          <ProblemsList
            problems={snapshot.problems}
            onGo={(problem) => props.onProblem(offsetOf(snapshot.text, problem))}
          />
        </div>
      )}
      {mode === 'draw' ? (
        <DrawPanel {...props} />
      ) : (
        <FailPanel
          architecture={props.architecture}
          option={option}
          trace={trace}
          loss={loss.loss}
          isAny={loss.isAny}
          steady={judgement?.evaluation.capacity.steady ?? []}
          safeUtilization={judgement?.evaluation.capacity.safeUtilization ?? null}
          steps={loss.steps}
          playback={loss.playback}
          harsh={address.harsh}
          onHarsh={address.setHarsh}
          onLost={address.setLost}
          onNamed={address.setNamed}
          onScenario={props.onScenario}
          recoveryHref={hrefOfView(name, 'recovery', search)}
        />
      )}
    </PhoneSheet>
  );
}
