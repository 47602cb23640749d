import type { ResidencyStanding } from '@/lib/engine/model';
import { standingMeaning } from '@/lib/format/residency-words';
import { StandingMark } from './standing-mark';

/** What the marks that are shown mean, each in a sentence. */
export function StandingLegend({
  standings,
}: {
  readonly standings: readonly ResidencyStanding[];
}) {
  return (
    <dl
      aria-label="What the marks mean"
      className="grid grid-cols-1 gap-x-6 gap-y-1.5 text-note sm:grid-cols-2"
    >
      {standings.map((standing) => (
        <div key={standing} className="flex items-start gap-2">
          <dt className="shrink-0 text-label">
            <StandingMark standing={standing} />
          </dt>
          <dd className="pt-1.5 text-text-2">{standingMeaning[standing]}</dd>
        </div>
      ))}
    </dl>
  );
}
