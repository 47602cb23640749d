import type { Evidence, Severity } from '@/lib/engine/model';
import { quantity } from '@/lib/format/quantity';
import { text } from '@/lib/format/words';
import { classNames } from '../ui/class-names';
import { standingText } from '../ui/severity-mark';
import { evidencePicture } from './evidence-bars';

/** The bars leave this share of the width to the values beside them. */
const inPercent = (part: number): string => `${(part * 100).toFixed(2)}%`;

function Rest({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-note">
      {evidence.map((one) => (
        <div key={one.label} className="contents">
          <dt className="text-text-2">{one.label}</dt>
          <dd className="tabular text-right font-medium text-text-1">
            {text(quantity(one.value, one.unit))}
            {one.limit === undefined ? null : (
              <span className="font-normal text-text-3">
                {' '}
                of {text(quantity(one.limit, one.unit))}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const over: Readonly<Record<Severity, string>> = {
  critical: 'bg-critical',
  high: 'bg-high',
  medium: 'bg-medium',
  low: 'bg-low',
};

/** A small picture of a finding's number against its limit, with the numbers printed. */
export function EvidenceChart({
  evidence,
  severity,
}: {
  readonly evidence: readonly Evidence[];
  readonly severity: Severity;
}) {
  const picture = evidencePicture(evidence);
  if (picture === null) return <Rest evidence={evidence} />;
  const { bars, limit, rest } = picture;
  return (
    <div>
      <div className="relative grid grid-cols-[minmax(0,auto)_minmax(80px,1fr)_auto] items-center gap-x-2.5 gap-y-1.5">
        {limit === null ? null : (
          <span className="relative col-start-2 h-[15px] text-label text-text-2">
            <span
              className={classNames(
                'absolute whitespace-nowrap',
                limit.at > 0.6 ? '-translate-x-full' : '-translate-x-1/4',
              )}
              style={{ left: inPercent(limit.at) }}
            >
              {limit.sense === 'at-least' ? 'at least' : 'limit'}{' '}
              {text(quantity(limit.value, limit.unit))}
            </span>
          </span>
        )}
        {bars.map((bar) => (
          <div key={bar.label} className="contents">
            <span className="col-start-1 truncate text-note text-text-2">{bar.label}</span>
            <span
              aria-hidden
              className="relative h-2.5 bg-[color-mix(in_oklab,var(--text-3)_14%,transparent)]"
            >
              <span
                className={classNames(
                  'absolute inset-y-0 left-0',
                  bar.misses ? over[severity] : 'bg-accent',
                )}
                style={{ width: inPercent(bar.length) }}
              />
              {limit === null ? null : (
                <span
                  className="absolute -inset-y-1 w-[1.5px] bg-text-1"
                  style={{ left: inPercent(limit.at) }}
                />
              )}
            </span>
            <span
              className={classNames(
                'tabular text-right text-note font-semibold',
                bar.misses ? standingText[severity] : 'text-text-1',
              )}
            >
              {text(quantity(bar.value, bar.unit))}
            </span>
          </div>
        ))}
      </div>
      <Rest evidence={rest} />
    </div>
  );
}
