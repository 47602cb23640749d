import type { Demand, LossTrace } from '@/lib/engine/model';
import { percent } from '@/lib/format/percent';
import { requestRate } from '@/lib/format/request-rate';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { classNames } from '../../ui/class-names';
import { PanelSection } from './panel-section';

const priorities = ['p0', 'p1', 'p2'] as const;

/** What each priority keeps if the sites over their limit shed instead of falling. */
export function ShedBars({
  trace: { shed, needed },
  demand,
  sheds,
}: {
  readonly trace: LossTrace;
  readonly demand: Demand;
  /** Whether the option says that its sites do. */
  readonly sheds: boolean;
}) {
  if (needed.length === 0) return null;
  const peakRps = demand.populations.reduce((sum, one) => sum + one.peakRps, 0);
  const partOf = (key: (typeof priorities)[number]): number =>
    demand.priorities?.[key] ?? (key === 'p0' ? 1 : 0);
  const who =
    needed.length > 2
      ? `${needed.length} sites`
      : sentenceList(needed.map(({ region }) => shortRegion(region)));
  const title = sheds
    ? `${who} ${needed.length > 1 ? 'shed' : 'sheds'}`
    : `If ${who} ${needed.length > 1 ? 'shed' : 'sheds'} instead`;
  const rows = priorities.flatMap((key) => {
    const kept = shed[key];
    return kept === null ? [] : [{ key, kept, peak: peakRps * partOf(key) }];
  });
  return (
    <PanelSection title={title} label="If sites shed" note="share kept">
      <ul className="grid grid-cols-[26px_1fr_auto_auto] gap-x-2 gap-y-1.5">
        {rows.map(({ key, kept, peak }) => (
          <li key={key} className="col-span-full grid grid-cols-subgrid items-center text-note">
            <span className="font-medium">{key.toUpperCase()}</span>
            <span aria-hidden className="h-2 bg-hover">
              <span
                className="block h-full bg-accent"
                style={{ width: `${(kept * 100).toFixed(2)}%` }}
              />
            </span>
            <span className="text-right text-text-2 tabular">
              {kept >= 1 ? null : `${requestRate(kept * peak).value} of `}
              {text(requestRate(peak))}
            </span>
            <b
              className={classNames(
                'text-right font-semibold tabular',
                kept <= 0 && 'text-critical-text',
              )}
            >
              {text(percent(kept))}
            </b>
          </li>
        ))}
      </ul>
      {shed.p0Fits ? null : (
        <p className="mt-2 text-note text-critical-text">
          What must not be shed does not fit either: an outage.
        </p>
      )}
    </PanelSection>
  );
}
