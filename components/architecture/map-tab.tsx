'use client';

import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding, Loss, RegionId } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';
import { toggledCut, type LinkEnds } from '@/lib/flow/canvas/scene/cut-links';
import { findingKey } from '@/lib/format/finding-key';
import type { Stretch } from '../text-panel/marked-lines';
import { remarksOf, type Remark } from '../text-panel/remarks';
import type { TextPanelSize } from '../text-panel/text-panel';
import { useActs } from '../topology/acts/use-acts';
import { useEditingOf } from '../topology/acts/use-editing';
import { useRegionDrop } from '../topology/canvas/use-region-drop';
import { MapFlowProvider } from '../topology/canvas/map-flow';
import type { MapDialog } from '../topology/dialogs/dialog-state';
import { MapDialogs } from '../topology/dialogs/map-dialogs';
import { noLoss } from '../topology/fail/no-loss';
import { EditingProvider } from '../topology/inspector/editing';
import { MapScreen } from '../topology/map-screen';
import { thingsOfPlace, type PointedFinding } from '../topology/pointing';
import { usePresenting } from '../topology/presenting/use-presenting';
import { usePrinted } from '../topology/presenting/use-printed';
import { useScenes } from '../topology/use-scenes';
import { useKept } from '../topology/use-kept';
import { useStable } from '../topology/use-stable';
import { useMapProjection } from '../topology/view/use-map-projection';
import { useOpenArchitecture } from './open-architecture';
import { preloadPanels } from './preload-panels';
import { pathOfThing, thingAt } from './thing-at';
import { hrefOfView } from './views';
import { WorkspacePanel } from './workspace-panel';

const TextPanel = dynamic(() => import('../text-panel/text-panel').then((m) => m.TextPanel), {
  ssr: false,
});

const nobody: readonly Thing[] = [];
const noFindings: readonly Finding[] = [];
const none: readonly Remark[] = [];

/** The option on the map, with the panel beside it and the text over it. */
export function MapTab() {
  return (
    <MapFlowProvider>
      <DrawnMap />
    </MapFlowProvider>
  );
}

function DrawnMap() {
  const open = useOpenArchitecture();
  const search = useSearchParams().toString();
  const { document, architecture, option, judgement, evaluation, loss, address, run, nonce } = open;
  const { store, snapshot, findingActions } = open;
  const { mode, setMode, setLost, setNamed } = address;
  const { lost, isAny, playback, steps } = loss;
  const trace = judgement?.trace ?? noLoss;
  const [dialog, setDialog] = useState<MapDialog | null>(null);
  const [pointed, setPointed] = useState<PointedFinding | null>(null);
  const [near, setNear] = useState<Thing | null>(null);
  const [textSize, setTextSize] = useState<TextPanelSize | null>(null);
  const [goTo, setGoTo] = useState<{ readonly offset: number } | null>(null);

  const present = usePresenting(address.presenting, address.setPresenting);

  useEffect(() => preloadPanels(), []);

  const toggleCut = useStable((links: readonly LinkEnds[]) => {
    const cut = address.named?.kind === 'links' ? address.named.links : [];
    const next = toggledCut(cut, links);
    if (next.length === 0) setLost([]);
    else setNamed({ kind: 'links', links: next });
  });
  const { projection, onProjection } = useMapProjection();
  const scenes = useScenes(architecture, option, judgement, playback.stage, projection);
  const fail = useStable((region: RegionId) =>
    setLost(address.lost.includes(region) ? address.lost : [...address.lost, region]),
  );
  const lose = useStable((next: Loss) => {
    // Sites stay a list, to which a click adds.
    if (next.kind === 'sites') setLost(next.sites);
    else setNamed(next);
  });
  const openScenarios = useStable(() => setDialog({ is: 'scenario' }));
  const acts = useActs({
    store,
    architecture,
    option,
    mode,
    run,
    onDialog: setDialog,
    onFail: fail,
  });
  const mapSection = useRef<HTMLElement>(null);
  usePrinted(mapSection);
  useRegionDrop(mapSection, mode === 'draw', (region) => {
    setDialog(null);
    acts.addSite(region);
  });
  const editing = useEditingOf(snapshot.value, run);

  const place = pointed?.finding.where ?? null;
  const pointedThings = useMemo(
    () => (place === null ? nobody : thingsOfPlace(place, architecture)),
    [place, architecture],
  );
  const [thing] = snapshot.selection;
  // A finding in which one stays shows its place in the text, else what is selected does.
  const stayed = pointed?.stays === true && place !== null && place.path.length > 0 ? place : null;
  const path =
    stayed?.path ?? (thing === undefined ? null : pathOfThing(thing, architecture, option));
  const { from, to } = (path && snapshot.source?.locate(path)) ?? {};
  const marked = useMemo(
    (): Stretch | null => (from === undefined || to === undefined ? null : { from, to }),
    [from, to],
  );

  const { source, problems } = snapshot;
  const findings = useKept(evaluation?.findings ?? noFindings, findingKey);
  const isTextOpen = textSize !== null;
  const remarks = useMemo(
    () =>
      isTextOpen && source !== null && problems.length === 0 ? remarksOf(findings, source) : none,
    [isTextOpen, findings, source, problems],
  );

  const toggleText = useStable(() => setTextSize((size) => (size === null ? 'corner' : null)));
  const followCursor = useStable((offset: number) => {
    const { source, problems } = store.getSnapshot();
    if (source === null || problems.length > 0) return;
    const found = thingAt(offset, architecture, source);
    if (found === null) return;
    if (found.option !== null) store.showOption(found.option);
    store.select(found.thing === null ? [] : [found.thing]);
  });

  return (
    <>
      <div className="flex min-h-0 flex-1 max-lg:flex-col print:block">
        <section
          ref={mapSection}
          aria-label="Map"
          aria-busy={!open.ready}
          className="relative min-h-0 min-w-0 flex-1 overflow-clip bg-sea max-lg:h-[58vh] max-lg:min-h-[380px] max-lg:flex-none max-sm:mb-[52px] max-sm:h-auto max-sm:min-h-[320px] max-sm:flex-1 presenting:mb-0 presenting:h-auto presenting:flex-1 print:mx-auto print:mb-4 print:h-[var(--printed-height)] print:w-[var(--printed-width)] print:[zoom:var(--printed-zoom)]"
        >
          <MapScreen
            store={store}
            snapshot={snapshot}
            architecture={architecture}
            option={option}
            scenes={scenes}
            mode={mode}
            lost={lost}
            anyLost={isAny}
            down={playback.stage > 0 ? trace.dependenciesDown : []}
            loss={(playback.stage > 0 ? trace : noLoss).loss}
            dependenciesHref={hrefOfView(document.name, 'dependencies', search)}
            pointed={pointedThings}
            ghost={open.ghost}
            onNear={setNear}
            playback={playback}
            steps={steps}
            acts={acts}
            run={run}
            onMode={setMode}
            onLost={setLost}
            onCut={toggleCut}
            network={address.scenario}
            onNetwork={address.setScenario}
            onDialog={setDialog}
            onScenario={openScenarios}
            onText={toggleText}
            onProjection={onProjection}
            presenting={address.presenting}
            onPresent={present}
            drawnAs={address.drawnAs}
            onDrawnAs={address.setDrawnAs}
          >
            {textSize === null ? null : (
              <TextPanel
                name={document.name}
                size={textSize}
                onSize={setTextSize}
                onClose={toggleText}
                text={snapshot.text}
                problems={snapshot.problems}
                remarks={remarks}
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
            acts={acts}
            findingActions={findingActions}
            onPoint={setPointed}
            near={near}
            onSelect={store.select}
            name={document.name}
            address={address}
            loss={loss}
            onScenario={openScenarios}
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
          onLoss={lose}
          onClose={() => setDialog(null)}
        />
      </EditingProvider>
    </>
  );
}
