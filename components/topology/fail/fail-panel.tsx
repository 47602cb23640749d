'use client';

import { ListTree, RotateCcw, Unplug } from 'lucide-react';
import type {
  Architecture,
  Harsh,
  Loss,
  LossTrace,
  Option,
  RegionId,
  SiteLoad,
} from '@/lib/engine/model';
import { lossWords } from '@/lib/format/loss-words';
import { shortRegion } from '@/lib/format/region-name';
import { UtilizationChart } from '../../chart/utilization-chart';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { Menu } from '../../ui/menu';
import { Aftermath } from './aftermath';
import type { CascadeStep } from './cascade';
import { CascadeList } from './cascade-list';
import { CutSummary } from './cut-summary';
import { Harsher } from './harsher';
import { LatencyTable } from './latency-table';
import { NothingLost } from './nothing-lost';
import { PanelSection } from './panel-section';
import { RecoveryLine } from './recovery-line';
import { ShedBars } from './shed-bars';
import { StageTable } from './stage-table';
import type { Playback } from './use-playback';

export interface FailPanelProps {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly trace: LossTrace;
  /** What is lost, as it was asked for, and whether anything is. */
  readonly loss: Loss;
  readonly isAny: boolean;
  readonly steady: readonly SiteLoad[];
  readonly safeUtilization: number | null;
  readonly steps: readonly CascadeStep[];
  readonly playback: Playback;
  readonly harsh: Harsh | null;
  readonly onHarsh: (harsh: Harsh) => void;
  readonly onLost: (lost: readonly RegionId[]) => void;
  readonly onNamed: (loss: Loss) => void;
  /** Opens the list of losses that can be played. */
  readonly onScenario: () => void;
  /** Where the recovery from this loss is taken apart. */
  readonly recoveryHref: string;
}

/** `at peak, warm caches`, or what makes the look harsher. */
function viewWords({ harsh }: LossTrace): string {
  if (harsh === null) return 'at peak, warm caches';
  const parts = [
    harsh.retries ? 'clients try again' : null,
    harsh.coldCaches ? 'cold caches' : null,
  ];
  return ['at peak', ...parts.filter((part) => part !== null)].join(', ');
}

/** The loads right after the move, for the chart: from the trace, so that any loss has them. */
function movedLoads({ lost, stages }: LossTrace) {
  const moved = stages[1] ?? stages[0];
  return {
    lost,
    regions: (moved?.sites ?? [])
      .filter(({ state }) => state !== 'down')
      .map(({ region, loadRps, utilization }) => ({ region, loadRps, utilization })),
  };
}

/** What is lost, and what to do about it: bring sites back, lose others, cut them off instead. */
function LossHead({ option, trace, loss, onLost, onNamed, onScenario }: FailPanelProps) {
  const { lost } = trace;
  const sites = option.sites.map(({ region }) => region);
  const others = sites.filter((region) => !lost.includes(region));
  const [only] = lost;
  const bring = (region: RegionId) => onLost(lost.filter((one) => one !== region));
  return (
    <section aria-label="The loss" className="border-b border-line px-4 py-3.5">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h2 className="text-card">{lossWords(loss).heading}</h2>
        <span className="text-note text-text-3">{viewWords(trace)}</span>
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-0.5 print:hidden">
        {loss.kind !== 'sites' || only === undefined ? null : lost.length > 1 ? (
          <Menu
            align="start"
            trigger={
              <Button>
                <RotateCcw aria-hidden />
                Bring back
              </Button>
            }
            entries={lost.map((region) => ({
              label: shortRegion(region),
              onSelect: () => bring(region),
            }))}
          />
        ) : (
          <Button onClick={() => bring(only)}>
            <RotateCcw aria-hidden />
            Bring back
          </Button>
        )}
        {loss.kind !== 'sites' || others.length === 0 ? null : (
          <Menu
            align="start"
            trigger={<Button>Lose another</Button>}
            entries={[
              ...others.map((region) => ({
                label: shortRegion(region),
                onSelect: () => onLost([...lost, region]),
              })),
              { kind: 'separator', id: 'more' },
              {
                label: 'Pick a scenario…',
                icon: <ListTree aria-hidden />,
                shortcut: 'S',
                onSelect: onScenario,
              },
              {
                label: `Cut ${lost.length > 1 ? 'them' : 'it'} off instead`,
                icon: <Unplug aria-hidden />,
                onSelect: () => onNamed({ kind: 'partition', groups: [lost, others] }),
              },
            ]}
          />
        )}
        {loss.kind === 'sites' ? null : (
          <Button onClick={onScenario}>
            <ListTree aria-hidden />
            Another scenario
          </Button>
        )}
        <Button variant="quiet" className="-mr-1.5 ml-auto px-1.5" onClick={() => onLost([])}>
          Clear all
          <Kbd>Esc</Kbd>
        </Button>
      </div>
    </section>
  );
}

/** The loss that the map plays: its steps, what is felt, who stays unserved, the load on each site. */
export default function FailPanel(props: FailPanelProps) {
  const { architecture, option, trace, loss, isAny, steps, playback, onLost } = props;
  if (!isAny)
    return (
      <NothingLost
        sites={option.sites.map(({ region }) => region)}
        onLose={(region) => onLost([region])}
        onScenario={props.onScenario}
      />
    );
  return (
    <div>
      <LossHead {...props} />
      <PanelSection
        title={steps.length > 1 ? 'Cascade' : 'What happens'}
        label="Cascade"
        note={`step ${playback.stage} of ${steps.length}`}
      >
        <CascadeList steps={steps} playback={playback} />
      </PanelSection>
      {trace.cut === null ? null : <CutSummary cut={trace.cut} />}
      <PanelSection title="Felt latency, ms" label="Felt latency" note="warm request">
        <LatencyTable trace={trace} />
      </PanelSection>
      <StageTable trace={trace} stage={playback.stage} />
      <Aftermath trace={trace} />
      <ShedBars
        trace={trace}
        demand={architecture.demand}
        sheds={option.failover.onOverload === 'shed'}
      />
      <RecoveryLine trace={trace} href={props.recoveryHref} />
      <Harsher
        architecture={architecture}
        trace={trace}
        harsh={props.harsh}
        onHarsh={props.onHarsh}
      />
      {loss.kind === 'partition' || loss.kind === 'links' || loss.kind === 'dependency' ? null : (
        <div className="p-3">
          <UtilizationChart
            steady={props.steady}
            loss={movedLoads(trace)}
            safeUtilization={props.safeUtilization}
            fileName={`load-${lossWords(loss).name.replaceAll(/[^\w-]+/g, '-')}-lost`}
          />
        </div>
      )}
    </div>
  );
}
