import { percent } from '@/lib/format/percent';
import { requestRate } from '@/lib/format/request-rate';
import { text } from '@/lib/format/words';
import { classNames } from '../../ui/class-names';

/** A site's load at peak against its capacity, with a tick at the load that survives every single loss. */
export function LoadBar({
  loadRps,
  utilization,
  safe,
}: {
  readonly loadRps: number;
  readonly utilization: number | null;
  readonly safe: number | null;
}) {
  const over = utilization !== null && utilization > 1;
  const scale = Math.max(1, utilization ?? 0);
  const at = (share: number) => `${((share / scale) * 100).toFixed(2)}%`;
  return (
    <div>
      <p className="flex items-baseline gap-2 text-note">
        <span className="flex-1 text-text-2">Load at peak</span>
        <span className="text-text-2 tabular">{text(requestRate(loadRps))}</span>
        <b className={classNames('font-semibold tabular', over && 'text-critical-text')}>
          {text(percent(utilization))}
        </b>
      </p>
      <div aria-hidden className="relative mt-1.5 h-2 bg-hover">
        <div
          className={classNames('absolute inset-y-0 left-0', over ? 'bg-critical' : 'bg-accent')}
          style={{ width: at(utilization ?? 0) }}
        />
        {safe === null ? null : (
          <div
            className="absolute -inset-y-[3px] w-[2px] bg-text-1 shadow-[0_0_0_1px_var(--surface)]"
            style={{ left: `calc(${at(safe)} - 1px)` }}
          />
        )}
        {over ? (
          <div className="absolute -inset-y-[3px] w-px bg-text-1" style={{ left: at(1) }} />
        ) : null}
      </div>
      <div className="relative mt-1 flex justify-between text-label text-text-3 tabular">
        <span>0</span>
        {safe === null ? null : (
          <span
            className="absolute -translate-x-1/2 text-text-1"
            style={{ left: `clamp(15%, ${at(safe)}, 80%)` }}
          >
            safe to {text(percent(safe))}
          </span>
        )}
        <span>{text(percent(scale))}</span>
      </div>
    </div>
  );
}
