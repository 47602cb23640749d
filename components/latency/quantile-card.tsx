import type { LatencyFigures } from '@/lib/engine/model';
import { latency } from '@/lib/format/latency';
import type { Standing } from '@/lib/format/severity';
import { text } from '@/lib/format/words';
import { Figure } from '../figure/figure';
import type { ExplainFigure } from '../architecture/header-figure-row';
import { quantileMarks } from './quantile-scale';

const quantiles = [
  { id: 'p50Ms', label: 'p50', note: 'one of two' },
  { id: 'p95Ms', label: 'p95', note: '19 of 20' },
  { id: 'p99Ms', label: 'p99', note: '99 of 100' },
] as const;

/** The p95 against what is required; the other two have no limit. */
function standingOf(
  id: (typeof quantiles)[number]['id'],
  { p95Ms, lowerBound, scenario }: LatencyFigures,
  limit: number | null,
): { readonly standing: Standing } | Record<string, never> {
  if (id !== 'p95Ms' || limit === null || p95Ms === null) return {};
  // Requirements are meant for usual days.
  if (p95Ms > limit) return { standing: scenario === 'degraded' ? 'low' : 'high' };
  return { standing: lowerBound ? 'unknown' : 'meets' };
}

/** What half, nineteen in twenty and all but one in a hundred requests stay under, on one scale. */
export function QuantileCard({
  figures,
  limit,
  explain,
}: {
  readonly figures: LatencyFigures;
  readonly limit: number | null;
  readonly explain: ExplainFigure;
}) {
  const { p50Ms, p95Ms, p99Ms, lowerBound } = figures;
  return (
    <section
      aria-label="Quantiles over all requests"
      className="flex flex-col rounded-card border border-line bg-surface max-sm:rounded-phone"
    >
      <header className="flex items-baseline gap-3 px-4 pt-3.5">
        <h2 className="text-card">All requests</h2>
        <span className="text-note text-text-3">reads and writes of everyone, at peak</span>
      </header>
      <div className="mt-1 grid grid-cols-3 px-1">
        {quantiles.map(({ id, label, note }) => (
          <Figure
            key={id}
            label={label}
            parts={[latency(figures[id], { against: limit, lowerBound })]}
            {...standingOf(id, figures, limit)}
            note={id === 'p95Ms' && limit !== null ? `needs ${text(latency(limit))}` : note}
            explain={() => explain(`latency.${id}`)}
          />
        ))}
      </div>
      {p50Ms === null || p95Ms === null || p99Ms === null ? null : (
        <Scale {...quantileMarks({ p50: p50Ms, p95: p95Ms, p99: p99Ms }, limit)} limit={limit} />
      )}
    </section>
  );
}

function Scale({
  marks,
  limitAt,
  limit,
}: ReturnType<typeof quantileMarks> & { readonly limit: number | null }) {
  const [p50, p95, p99] = marks;
  const fills = [
    { from: 0, to: p50?.at ?? 0, look: 'bg-accent' },
    { from: p50?.at ?? 0, to: p95?.at ?? 0, look: 'bg-accent/60' },
    { from: p95?.at ?? 0, to: p99?.at ?? 0, look: 'bg-accent/30' },
  ];
  return (
    <div aria-hidden className="relative mx-4 mt-7 mb-8 h-2.5 rounded-[2px] bg-hover">
      {fills.map(({ from, to, look }) => (
        <span
          key={look}
          className={`absolute inset-y-0 ${look}`}
          style={{ left: `${from}%`, width: `${to - from}%` }}
        />
      ))}
      {marks.map(({ label, at, labelled }) =>
        labelled ? (
          <span
            key={label}
            className="absolute top-full mt-1 -translate-x-1/2 text-label text-text-2"
            style={{ left: `${at}%` }}
          >
            {label}
          </span>
        ) : null,
      )}
      {limitAt === null || limit === null ? null : (
        <span
          className="absolute -top-1.5 -bottom-1.5 w-[1.5px] -translate-x-1/2 bg-text-1"
          style={{ left: `${limitAt}%` }}
        >
          <span
            className={`absolute bottom-full mb-0.5 text-label whitespace-nowrap text-text-1 ${limitAt > 60 ? 'right-0' : 'left-0'}`}
          >
            required {text(latency(limit))}
          </span>
        </span>
      )}
    </div>
  );
}
