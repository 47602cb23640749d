'use client';

import { RotateCcw, ZapOff } from 'lucide-react';
import type { LossFigures, LossTrace, RegionId, SiteLoad } from '@/lib/engine/model';
import { shortRegion } from '@/lib/format/region-name';
import { requestRate } from '@/lib/format/request-rate';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { UtilizationChart } from '../../chart/utilization-chart';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { Menu } from '../../ui/menu';
import { SeverityMark } from '../../ui/severity-mark';
import { unservedWords } from '../words';
import type { CascadeStep } from './cascade';
import { CascadeList } from './cascade-list';
import { LatencyTable } from './latency-table';
import type { Playback } from './use-playback';

const section = 'border-b border-line px-4 py-3.5';

function Heading({ title, note }: { readonly title: string; readonly note?: string }) {
  return (
    <div className="mb-2 flex items-baseline justify-between gap-3">
      <h3 className="text-subtitle">{title}</h3>
      {note === undefined ? null : <span className="text-note text-text-3">{note}</span>}
    </div>
  );
}

/** Who is not served at the end, and why; which hard dependencies went down with their regions. */
function Aftermath({ trace }: { readonly trace: LossTrace }) {
  const unserved = trace.stages.at(-1)?.unserved ?? [];
  if (unserved.length === 0 && trace.dependenciesDown.length === 0) return null;
  return (
    <section className={section} aria-label="What stays down">
      <Heading title="What stays down" />
      <ul className="space-y-1 text-note text-text-2">
        {trace.dependenciesDown.map((name) => (
          <li key={name} className="flex gap-2">
            <SeverityMark standing="critical" decorative className="mt-px" />
            <span>
              <b className="font-semibold text-text-1">{name}</b>, a hard dependency: all of its
              regions are lost.
            </span>
          </li>
        ))}
        {unserved.slice(0, 6).map(({ population, rps, because }) => (
          <li key={`${population}-${because}`} className="flex gap-2">
            <SeverityMark standing="critical" decorative className="mt-px" />
            <span>
              <b className="font-semibold text-text-1">{population}</b>, {text(requestRate(rps))}:{' '}
              {unservedWords[because]}.
            </span>
          </li>
        ))}
        {unserved.length > 6 ? <li className="pl-6">and {unserved.length - 6} more</li> : null}
      </ul>
    </section>
  );
}

/** The loss that the map plays: its steps, what is felt, who stays unserved, the load on each site. */
export default function FailPanel({
  trace,
  loss,
  steady,
  safeUtilization,
  steps,
  playback,
  others,
  onLose,
  onBringBack,
  onClear,
}: {
  readonly trace: LossTrace;
  /** The same loss among the evaluated ones; null where it was not enumerated. */
  readonly loss: LossFigures | null;
  readonly steady: readonly SiteLoad[];
  readonly safeUtilization: number | null;
  readonly steps: readonly CascadeStep[];
  readonly playback: Playback;
  /** The sites that still stand. */
  readonly others: readonly RegionId[];
  readonly onLose: (region: RegionId) => void;
  readonly onBringBack: (region: RegionId) => void;
  readonly onClear: () => void;
}) {
  const { lost } = trace;
  const only = lost.length === 1 ? lost[0] : undefined;
  const loseEntries = others.map((region) => ({
    label: shortRegion(region),
    onSelect: () => onLose(region),
  }));
  if (lost.length === 0)
    return (
      <div className="p-4">
        <h2 className="text-card">Nothing is lost</h2>
        <p className="mt-1 text-body text-text-2">
          Click a site on the map, or press Enter on it, and see where its load goes and what falls
          next.
        </p>
        <ul className="mt-3 flex flex-col items-start gap-1.5">
          {others.slice(0, 12).map((region) => (
            <li key={region}>
              <Button onClick={() => onLose(region)}>
                <ZapOff aria-hidden />
                Lose {shortRegion(region)}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div>
      <section className={section} aria-label="The loss">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <h2 className="text-card">{sentenceList(lost.map(shortRegion))} lost</h2>
          <span className="text-note text-text-3">at peak, warm caches</span>
        </div>
        <div className="mt-2 flex flex-wrap items-center gap-1">
          {only === undefined ? (
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
                onSelect: () => onBringBack(region),
              }))}
            />
          ) : (
            <Button onClick={() => onBringBack(only)}>
              <RotateCcw aria-hidden />
              Bring back
            </Button>
          )}
          {loseEntries.length === 0 ? null : (
            <Menu align="start" trigger={<Button>Lose another</Button>} entries={loseEntries} />
          )}
          <Button variant="quiet" className="-mr-1.5 ml-auto px-1.5" onClick={onClear}>
            Clear all
            <Kbd>Esc</Kbd>
          </Button>
        </div>
      </section>
      <section className={section} aria-label="Cascade">
        <Heading
          title={steps.length > 1 ? 'Cascade' : 'What happens'}
          note={`step ${playback.stage} of ${steps.length}`}
        />
        <CascadeList steps={steps} playback={playback} />
      </section>
      <section className={section} aria-label="Felt latency">
        <Heading title="Felt latency, ms" note="warm request" />
        <LatencyTable trace={trace} />
      </section>
      <Aftermath trace={trace} />
      <div className="p-3">
        <UtilizationChart
          steady={steady}
          loss={loss}
          safeUtilization={safeUtilization}
          fileName={`load-${lost.map(shortRegion).join('-')}-lost`}
        />
      </div>
    </div>
  );
}
