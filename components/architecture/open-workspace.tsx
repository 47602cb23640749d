'use client';

import { useSearchParams } from 'next/navigation';
import { memo, useMemo, useState } from 'react';
import type { Architecture, Finding, Fix, Loss, Option } from '@/lib/engine/model';
import type { Ghost } from '@/lib/flow/canvas/scene/ghost';
import { underPolicy } from '@/lib/engine/decision/tier/under-policy';
import { headerFigures, type HeaderFigure } from '@/lib/format/header-figures';
import { lazily } from '../compute/lazily';
import { TrialsProvider } from '../assumptions/trials';
import { useTrial } from '../assumptions/use-trial';
// Not brought later: when it is needed nothing can be brought.
import { UnsavedBanner } from '../state/unsaved-banner';
import { useStartReview } from '../review/use-start-review';
import { earnedTier } from '../tier/earned-tier';
import { useRun } from '../topology/acts/use-editing';
import { cascadeSteps } from '../topology/fail/cascade';
import { noLoss } from '../topology/fail/no-loss';
import { usePlayback } from '../topology/fail/use-playback';
import { useStageAnnouncements } from '../topology/fail/use-stage-announcements';
import { useKept } from '../topology/use-kept';
import { useStable } from '../topology/use-stable';
import { ArchitectureHeader } from './header';
import { lossInAddress } from './use-address';
import { useJudgement } from './judge/use-judgement';
import { OpenArchitectureProvider, type OpenArchitecture } from './open-architecture';
import { TabBadge, tabCounts, type TabCount } from './tab-badge';
import { UnreadableText } from './unreadable-text';
import { useDocumentActs } from './use-document-acts';
import { useDocumentMenu } from './use-document-menu';
import { useNearPopulations } from './use-near-populations';
import { useShownOnMap } from './use-shown-on-map';
import { useFindingActions } from './use-finding-actions';
import { hrefOfView, views } from './views';
import type { WorkspaceProps } from './workspace-frame';

const explaining = lazily(() => import('./explaining'));
const previewing = lazily(() => import('./judge/previewed'));
/** The map fills the window; on a phone what the bar at the bottom leaves of it. */
const mapPage =
  'h-dvh max-lg:h-auto max-lg:min-h-dvh max-sm:min-h-[calc(100dvh-60px)] presenting:h-dvh print:min-h-0 print:[page:map]';
const noFindings: readonly Finding[] = [];
const tabKey = ({ segment }: TabCount): string => segment ?? '';
const figureId = ({ id }: HeaderFigure): string => id;
/** Drawn anew when it says something else, not on every frame of a drag. */
const Header = memo(ArchitectureHeader);

/**
 * An architecture that can be drawn: its header and, under it, the view that the address names. The
 * document, what was done to it and its judgement live here, so that they outlast a change of view.
 */
export function OpenWorkspace({
  document,
  open,
  address,
  actions,
  assumptions,
  policy,
  opening,
  exportForms,
  nonce,
  onName,
  segment,
  architecture: written,
  option,
  children,
}: WorkspaceProps & {
  /** Of the view; null: the map. */
  readonly segment: string | null;
  /** As it is written, nothing assumed of it yet. */
  readonly architecture: Architecture;
  readonly option: Option;
}) {
  const { store, snapshot, saving, autosave } = open;
  const isMap = segment === null;
  const isFailing = isMap && address.mode === 'fail';
  const { named } = address;
  const clicked = isFailing ? address.lost : noLoss.lost;
  const loss = useMemo(
    (): Loss => (isFailing && named !== null ? named : { kind: 'sites', sites: clicked }),
    [isFailing, named, clicked],
  );
  const harsh = isFailing ? address.harsh : null;
  const isAny = isFailing && (named !== null || clicked.length > 0);
  const run = useRun(store);
  const held = useMemo(() => underPolicy(written, policy), [written, policy]);
  const { architecture, assume, trials, bar, chip } = useTrial({
    architecture: held,
    option: option.name,
    given: assumptions,
    actions,
    run,
  });
  const question = useMemo(
    () => ({ architecture, option: option.name, loss, harsh, scenario: address.scenario }),
    [architecture, option.name, loss, harsh, address.scenario],
  );
  const judgement = useJudgement(question, opening);
  const evaluation = judgement?.option === option.name ? judgement.evaluation : null;
  const trace = judgement?.trace ?? noLoss;
  const lost = loss.kind === 'sites' ? clicked : trace.lost;
  const playback = usePlayback(trace, address.step, address.setStep);
  const steps = useMemo(() => cascadeSteps(trace), [trace]);
  useStageAnnouncements(steps, playback.stage, isAny);

  const { optionMenu, dialogs: optionDialogs } = useDocumentActs(store, run, document.name);
  useNearPopulations({ architecture, option, store, run });
  const explainFigure = useStable(async (figure: string) => {
    const { explain, defaultAssumptions } = await explaining.load();
    return explain(architecture, defaultAssumptions, option.name, figure, address.scenario);
  });
  const [ghost, setGhost] = useState<Ghost | null>(null);
  const endPreview = useStable(() => setGhost(null));
  const previewFix = useStable(async (fix: Fix) => {
    const { previewed } = await previewing.load();
    const { preview, ghost: next } = await previewed(fix, {
      text: store.getSnapshot().text,
      question,
      evaluation,
      assume: (other) => assume(underPolicy(other, policy)),
    });
    setGhost(next);
    return preview;
  });
  const findingActions = useFindingActions({
    store,
    option,
    explain: explainFigure,
    onPreview: previewFix,
    onEndPreview: endPreview,
    ...useShownOnMap(open, address, document, isMap),
  });
  const shown = useMemo(
    () => ({ architecture, option, loss: lossInAddress(address) }),
    [architecture, option, address],
  );
  const menu = useDocumentMenu({ document, open, actions, onName, exportForms, shown });
  const settle = useStable(() => autosave.flush());
  const review = useStartReview({
    name: document.name,
    architecture,
    option: option.name,
    open: actions.openReview,
    settle,
  });
  const entries = useMemo(() => [review.entry, ...menu.entries], [review.entry, menu.entries]);
  const tools = useMemo(
    () => (
      <>
        {chip}
        {review.button}
      </>
    ),
    [chip, review.button],
  );

  const stage = trace.stages[playback.stage];
  const figures = useKept(
    headerFigures({
      architecture,
      evaluation,
      baseline: judgement?.baseline ?? null,
      duringLoss: isAny && stage ? { p95Ms: stage.p95Ms } : null,
    }),
    figureId,
  );
  const search = useSearchParams().toString();
  const counts = useKept(tabCounts(evaluation?.findings ?? noFindings), tabKey);
  const tabs = useMemo(
    () =>
      views.map((view, index) => {
        const count = counts[index];
        return {
          href: hrefOfView(document.name, view.segment, search),
          label: view.label,
          badge: count === undefined ? null : <TabBadge {...count} />,
        };
      }),
    [document.name, search, counts],
  );
  const openArchitecture = useMemo(
    (): OpenArchitecture => ({
      ...open,
      document,
      address,
      architecture,
      option,
      judgement,
      evaluation,
      loss: { loss, lost, isAny, playback, steps },
      run,
      explain: explainFigure,
      findingActions,
      ghost,
      nonce,
    }),
    [
      open,
      document,
      address,
      architecture,
      option,
      judgement,
      evaluation,
      loss,
      lost,
      isAny,
      playback,
      steps,
      run,
      explainFigure,
      findingActions,
      ghost,
      nonce,
    ],
  );
  const { metadata } = architecture;

  return (
    <TrialsProvider value={trials}>
      <div className={`flex min-w-0 flex-col print:h-auto ${isMap ? mapPage : 'min-h-dvh'}`}>
        <Header
          title={metadata.title ?? metadata.name}
          tier={metadata.tier}
          earned={earnedTier(evaluation?.findings ?? noFindings)}
          tierHref={hrefOfView(document.name, 'tier', search)}
          owner={metadata.owner}
          options={architecture.options}
          selected={option.name}
          chosen={metadata.chosen}
          current={metadata.current}
          onOption={store.showOption}
          optionMenu={optionMenu}
          figures={figures}
          explain={explainFigure}
          tabs={tabs}
          currentTab={hrefOfView(document.name, segment, search)}
          save={saving.state}
          onHistory={menu.openHistory}
          menu={entries}
          actions={tools}
        />
        {saving.state.is === 'offline' ? <UnsavedBanner onRetry={() => autosave.flush()} /> : null}
        {bar}
        {menu.dialogs}
        {review.dialog}
        {isMap || snapshot.problems.length === 0 ? null : (
          <UnreadableText href={hrefOfView(document.name, null, search)} />
        )}
        <OpenArchitectureProvider value={openArchitecture}>
          {children}
          {optionDialogs}
        </OpenArchitectureProvider>
      </div>
    </TrialsProvider>
  );
}
