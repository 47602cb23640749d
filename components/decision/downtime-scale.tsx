import { availabilityCauseWords } from '@/lib/engine';
import type { AvailabilityContribution, DowntimeParts } from '@/lib/engine/model';
import { decimal } from '@/lib/format/decimal';
import { unitSpace } from '@/lib/format/signs';
import { shortRegion } from '@/lib/format/region-name';
import { causeFill } from '../availability/cause-fill';
import { classNames } from '../ui/class-names';

/** So many parts have a name; the rest are told together. */
const named = 3;

/** As the sentences beside it say them. */
const minutesWords = (minutes: number): string =>
  `${decimal(minutes, minutes < 1 ? 2 : 1)}${unitSpace}min`;

const isRegion = (name: string): name is `${string}:${string}` => /^\w+:/.test(name);

function nameOf({ cause, name }: AvailabilityContribution): string {
  if (name === null) return availabilityCauseWords[cause].toLowerCase();
  if (cause === 'dependency') return name;
  return `${availabilityCauseWords[cause].toLowerCase()}, ${isRegion(name) ? shortRegion(name) : name}`;
}

/** The minutes of a year that the answer is down, to scale, beside what is allowed. */
export function DowntimeScale({
  downtime: { pattern, minutesPerYear, allowedMinutesPerYear, parts },
  title,
}: {
  readonly downtime: DowntimeParts;
  readonly title: string | undefined;
}) {
  const known = parts.flatMap((part) =>
    part.minutesPerYear === null || part.minutesPerYear === 0
      ? []
      : [{ ...part, minutes: part.minutesPerYear }],
  );
  const listed = known.slice(0, named);
  const others = known.slice(named).reduce((sum, { minutes }) => sum + minutes, 0);
  const scale = Math.max(minutesPerYear, allowedMinutesPerYear ?? 0);
  const share = (minutes: number) => `${scale <= 0 ? 0 : (100 * minutes) / scale}%`;
  const misses = allowedMinutesPerYear !== null && minutesPerYear > allowedMinutesPerYear;
  const path = (rest: string) => `decision.patterns[${pattern}].${rest}`;
  const figure = (figurePath: string, words: string) => (
    <button
      type="button"
      data-figure={figurePath}
      aria-haspopup="dialog"
      className="tabular -mx-1 inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 font-semibold text-text-1 hover:bg-hover"
    >
      {words}
    </button>
  );
  return (
    <div className="min-w-0 lg:border-l lg:border-line lg:pl-5">
      <h3 className="flex items-baseline justify-between gap-3 text-body font-semibold">
        <span>Minutes down a year{title === undefined ? '' : `, ${title.toLowerCase()}`}</span>
        {figure(path('downtimeMinutes'), minutesWords(minutesPerYear))}
      </h3>
      <div aria-hidden className="relative mt-2 mb-3">
        <div className="flex h-5 gap-px">
          {known.map(({ id, cause, minutes }) => (
            <span
              key={id}
              className={classNames('first:rounded-l-[3px] last:rounded-r-[3px]', causeFill[cause])}
              style={{ width: share(minutes) }}
            />
          ))}
        </div>
        {allowedMinutesPerYear === null ? null : (
          <span
            className={classNames(
              'absolute -top-1 -bottom-2 w-0.5',
              misses ? 'bg-critical' : 'bg-text-1',
            )}
            style={{ left: `min(${share(allowedMinutesPerYear)}, calc(100% - 2px))` }}
          />
        )}
      </div>
      {allowedMinutesPerYear === null ? (
        <p className="text-note text-text-3">No availability is required.</p>
      ) : (
        <p className={classNames('text-note', misses ? 'text-critical-text' : 'text-text-2')}>
          {figure('decision.allowedDowntimeMinutes', minutesWords(allowedMinutesPerYear))} are
          allowed{misses ? ', and more goes' : ''}.
        </p>
      )}
      <ul className="mt-1 space-y-0.5 text-note text-text-2">
        {listed.map((part) => (
          <li key={part.id} className="flex items-center gap-2">
            <span
              aria-hidden
              className={classNames('size-2.5 rounded-[2px]', causeFill[part.cause])}
            />
            <span className="min-w-0 flex-1 truncate">{nameOf(part)}</span>
            {figure(path(`contributions[${part.id}]`), minutesWords(part.minutes))}
          </li>
        ))}
        {others <= 0 ? null : (
          <li className="flex items-center gap-2 pl-[18px]">
            <span className="flex-1">all else</span>
            <span className="tabular">{minutesWords(others)}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
