'use client';

import dynamic from 'next/dynamic';
import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { defaultAssumptions, explain } from '@/lib/engine';
import type { Architecture, Option, RegionId } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';
import type { Stretch } from '../text-panel/marked-lines';
import type { TextPanelSize } from '../text-panel/text-panel';
import { useActs } from '../topology/acts/use-acts';
import { useEditingOf, useRun } from '../topology/acts/use-editing';
import type { MapDialog } from '../topology/dialogs/dialog-state';
import { MapDialogs } from '../topology/dialogs/map-dialogs';
import { cascadeSteps } from '../topology/fail/cascade';
import { noLoss } from '../topology/fail/no-loss';
import { usePlayback } from '../topology/fail/use-playback';
import { useStageAnnouncements } from '../topology/fail/use-stage-announcements';
import { EditingProvider } from '../topology/inspector/editing';
import { MapScreen } from '../topology/map-screen';
import { useStable } from '../topology/use-stable';
import { useScenes } from '../topology/use-scenes';
import { ArchitectureHeader } from './header';
import { headerFigures, type HeaderFigure } from './header-figures';
import { useJudgement } from './judge/use-judgement';
import { preloadPanels } from './preload-panels';
import { pathOfThing, thingAt } from './thing-at';
import { useDocumentMenu } from './use-document-menu';
import { useKept } from '../topology/use-kept';
import { useFindingActions } from './use-finding-actions';
import type { WorkspaceProps } from './workspace-body';
import { WorkspacePanel } from './workspace-panel';

const UnsavedBanner = dynamic(() => import('../state/unsaved-banner').then((m) => m.UnsavedBanner));
const TextPanel = dynamic(() => import('../text-panel/text-panel').then((m) => m.TextPanel), {
  ssr: false,
});

const nobody: readonly Thing[] = [];
const figureId = ({ id }: HeaderFigure): string => id;
/** Drawn anew when it says something else, not on every frame of a drag. */
const Header = memo(ArchitectureHeader);

/** An architecture on the map, with its header, the panel beside it and the text over it. */
export function DrawnWorkspace({
  document,
  open,
  address,
  actions,
  nonce,
  onName,
  architecture,
  option,
}: WorkspaceProps & { readonly architecture: Architecture; readonly option: Option }) {
  const { store, snapshot, saving, autosave } = open;
  const { mode, lost, setMode, setLost } = address;
  const [dialog, setDialog] = useState<MapDialog | null>(null);
  const [pointed, setPointed] = useState(nobody);
  const [textSize, setTextSize] = useState<TextPanelSize | null>(null);
  const [goTo, setGoTo] = useState<{ readonly offset: number } | null>(null);

  useEffect(() => preloadPanels(), []);

  const lostNow = mode === 'fail' ? lost : noLoss.lost;
  const question = useMemo(
    () => ({ architecture, option: option.name, lost: lostNow }),
    [architecture, option.name, lostNow],
  );
  const judgement = useJudgement(question);
  const trace = judgement?.trace ?? noLoss;
  const playback = usePlayback(trace);
  const steps = useMemo(() => cascadeSteps(trace), [trace]);
  const scenes = useScenes(architecture, option, judgement, playback.stage);
  useStageAnnouncements(steps, playback.stage);

  const fail = useStable((region: RegionId) =>
    setLost(lost.includes(region) ? lost : [...lost, region]),
  );
  const failAll = useStable(setLost);
  const run = useRun(store);
  const acts = useActs({ store, option, run, onDialog: setDialog, onFail: fail });
  const editing = useEditingOf(snapshot.value, run);
  const findingActions = useFindingActions({ store, option, onFail: failAll });
  const menu = useDocumentMenu({ document, open, actions, onName });

  const evaluation = judgement?.option === option.name ? judgement.evaluation : null;
  const stage = trace.stages[playback.stage];
  const figures = useKept(
    headerFigures({
      architecture,
      evaluation,
      baseline: judgement?.baseline ?? null,
      duringLoss: lostNow.length > 0 && stage ? { p95Ms: stage.p95Ms } : null,
    }),
    figureId,
  );
  const explainFigure = useStable((figure: string) =>
    explain(architecture, defaultAssumptions, option.name, figure),
  );

  const [thing] = snapshot.selection;
  const path = thing === undefined ? null : pathOfThing(thing, architecture, option);
  const { from, to } = (path && snapshot.source?.locate(path)) ?? {};
  const marked = useMemo(
    (): Stretch | null => (from === undefined || to === undefined ? null : { from, to }),
    [from, to],
  );

  const toggleText = useCallback(() => {
    setTextSize((size) => (size === null ? 'corner' : null));
  }, []);
  const followCursor = useStable((offset: number) => {
    const { source, problems } = store.getSnapshot();
    if (source === null || problems.length > 0) return;
    const found = thingAt(offset, architecture, source);
    if (found === null) return;
    if (found.option !== null) store.showOption(found.option);
    store.select([found.thing]);
  });

  const tabs = useMemo(
    () => [{ href: `/a/${encodeURIComponent(document.name)}`, label: 'Map' }],
    [document.name],
  );
  const { metadata } = architecture;

  return (
    <div className="flex h-dvh min-w-0 flex-col max-lg:h-auto max-lg:min-h-dvh print:h-auto">
      <Header
        title={metadata.title ?? metadata.name}
        tier={metadata.tier}
        owner={metadata.owner}
        options={architecture.options}
        selected={option.name}
        chosen={metadata.chosen}
        current={metadata.current}
        onOption={store.showOption}
        figures={figures}
        explain={explainFigure}
        tabs={tabs}
        currentTab={tabs[0]?.href ?? ''}
        save={saving.state}
        onHistory={menu.openHistory}
        menu={menu.entries}
      />
      {saving.state.is === 'offline' ? <UnsavedBanner onRetry={() => autosave.flush()} /> : null}
      {menu.dialogs}
      <div className="flex min-h-0 flex-1 max-lg:flex-col print:block">
        <section
          aria-label="Map"
          aria-busy={!open.ready}
          className="relative min-h-0 min-w-0 flex-1 overflow-clip bg-sea max-lg:h-[58vh] max-lg:min-h-[380px] max-lg:flex-none print:h-[600px]"
        >
          <MapScreen
            store={store}
            snapshot={snapshot}
            architecture={architecture}
            option={option}
            scenes={scenes}
            mode={mode}
            lost={lostNow}
            down={playback.stage > 0 ? trace.dependenciesDown : []}
            pointed={pointed}
            playback={playback}
            steps={steps}
            acts={acts}
            run={run}
            onMode={setMode}
            onLost={setLost}
            onDialog={setDialog}
            onText={toggleText}
          >
            {textSize === null ? null : (
              <TextPanel
                name={document.name}
                size={textSize}
                onSize={setTextSize}
                onClose={toggleText}
                text={snapshot.text}
                problems={snapshot.problems}
                marked={marked}
                goTo={goTo}
                nonce={nonce}
                onText={store.setText}
                onCursor={followCursor}
                onUndo={store.undo}
                onRedo={store.redo}
              />
            )}
          </MapScreen>
        </section>
        {/* Not around the map: its value changes on every frame of a drag, and all below would look. */}
        <EditingProvider value={editing}>
          <WorkspacePanel
            architecture={architecture}
            option={option}
            scene={scenes.scene}
            snapshot={snapshot}
            judgement={judgement}
            evaluation={evaluation}
            mode={mode}
            steps={steps}
            playback={playback}
            acts={acts}
            findingActions={findingActions}
            onPoint={setPointed}
            onSelect={store.select}
            onLost={setLost}
            lost={lostNow}
            onProblem={(offset) => {
              setTextSize((size) => size ?? 'corner');
              setGoTo({ offset });
            }}
          />
        </EditingProvider>
      </div>
      <EditingProvider value={editing}>
        <MapDialogs
          dialog={dialog}
          architecture={architecture}
          option={option}
          store={store}
          run={run}
          onAddSite={acts.addSite}
          onClose={() => setDialog(null)}
        />
      </EditingProvider>
    </div>
  );
}
