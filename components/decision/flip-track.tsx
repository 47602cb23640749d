import type { FlipSearch } from '@/lib/engine/model';
import { flipScale } from './flip-scale';

const percent = (share: number): string => `${100 * share}%`;

/** Where today's value stands, and from where on the answer is another; the words stand beside it. */
export function FlipTrack({ search }: { readonly search: FlipSearch }) {
  const { at } = flipScale(search);
  return (
    <div aria-hidden className="relative h-6 w-full min-w-24">
      <span className="absolute inset-x-0 top-[11px] h-[3px] rounded-full bg-hover" />
      {search.flips.map(({ to, direction }) => (
        <span key={direction}>
          <span
            className="absolute top-[11px] h-[3px] rounded-full bg-accent"
            style={
              direction === 'up'
                ? { left: percent(at(to)), right: 0 }
                : { left: 0, width: percent(at(to)) }
            }
          />
          <span
            className="absolute top-[6px] h-[13px] w-0.5 -translate-x-1/2 bg-accent"
            style={{ left: percent(at(to)) }}
          />
        </span>
      ))}
      {search.from === null ? null : (
        <span
          className="absolute top-[7px] size-[11px] -translate-x-1/2 rounded-full border-2 border-text-1 bg-surface"
          style={{ left: percent(at(search.from)) }}
        />
      )}
    </div>
  );
}
