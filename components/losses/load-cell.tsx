import { loadHeat, type LoadHeat } from '@/lib/format/load-heat';
import { percent } from '@/lib/format/percent';
import { requestRate } from '@/lib/format/request-rate';
import { shortRegion } from '@/lib/format/region-name';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';
import { FigureValue } from '../figure/figure-value';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';
import type { LossCell } from './loss-rows';

const heats: Readonly<Record<LoadHeat, string>> = {
  0: '',
  1: 'bg-heat-1',
  2: 'bg-heat-2',
  3: 'bg-heat-3',
  4: 'bg-heat-4',
};

const box =
  'tabular flex h-8 w-full items-center justify-center gap-1.5 rounded-chip px-1.5 whitespace-nowrap';

const hatched =
  'bg-[repeating-linear-gradient(135deg,var(--line)_0_1px,transparent_1px_6px)] bg-sunken text-note text-text-3';

/** Utilisation and load of one site after one loss; pressed, how it came to be. */
export function LoadCell({
  cell,
  roomy,
  tabbable,
}: {
  readonly cell: LossCell;
  /** Whether there is room for the load beside the utilisation. */
  readonly roomy: boolean;
  /** Whether the Tab key comes here: of the whole grid one place is. */
  readonly tabbable: boolean;
}) {
  const { region, state, utilization, loadRps, figure } = cell;
  if (state === 'lost') return <span className={classNames(box, hatched)}>lost</span>;
  const over = state === 'over';
  const load = requestRate(loadRps);
  const says = (
    <>
      <span className="sr-only">{shortRegion(region)} </span>
      {over ? <SeverityMark standing="critical" size={13} decorative /> : null}
      {utilization === null ? (
        <span className="text-text-3">{loadRps > 0 ? 'no capacity' : dash}</span>
      ) : (
        <span
          className={classNames(
            'font-semibold',
            over ? 'text-critical-text' : loadRps > 0 ? 'text-text-1' : 'font-normal text-text-3',
          )}
        >
          <FigureValue parts={[percent(utilization)]} />
        </span>
      )}
      <span
        className={classNames(
          'text-[11.5px]',
          over ? 'text-critical-text' : 'text-text-2',
          (!roomy || loadRps === 0) && 'sr-only',
        )}
      >
        {load.value}
        <span className="sr-only"> {load.unit}</span>
      </span>
      {over ? <span className="sr-only">, over its limit</span> : null}
    </>
  );
  const look = classNames(
    box,
    over
      ? 'bg-critical-tint inset-ring-[1.5px] inset-ring-critical'
      : heats[loadHeat(utilization ?? 0)],
  );
  if (figure === null) return <span className={look}>{says}</span>;
  return (
    <button
      type="button"
      data-figure={figure}
      data-stop={region}
      tabIndex={tabbable ? 0 : -1}
      aria-haspopup="dialog"
      title={roomy ? undefined : text(load)}
      className={classNames(
        look,
        'cursor-pointer transition-shadow duration-100 hover:inset-ring-1',
        over ? 'hover:inset-ring-2' : 'hover:inset-ring-line-strong',
      )}
    >
      {says}
    </button>
  );
}
