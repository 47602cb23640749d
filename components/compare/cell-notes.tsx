import type { ComparedRow, OptionEvaluation } from '@/lib/engine/model';
import { decimal } from '@/lib/format/decimal';
import { headerFigures } from '@/lib/format/header-figures';
import { plural } from '@/lib/format/plural';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import type { Architecture, RecoveryOutcome } from '@/lib/engine/model';
import { SeverityMark } from '../ui/severity-mark';
import { CostBar } from './cost-bar';
import { LimitBar } from './limit-bar';

const outcomeWords: Readonly<Record<RecoveryOutcome, string>> = {
  unaffected: 'users notice nothing',
  takeover: 'another site takes over',
  restore: 'restored from a backup',
  rollback: 'the change is taken back',
  outage: 'as long as the outage itself',
  wait: 'as long as its cause',
};

/** Each single loss by its region, with how it ends. */
function LossChips({ evaluation }: { readonly evaluation: OptionEvaluation }) {
  const singles = evaluation.capacity.losses.filter(({ lost }) => lost.length === 1);
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
      {singles.map(({ lost, survives, servedFraction }) => (
        <li key={lost.join()} className="flex items-center gap-1 text-note text-text-2">
          <SeverityMark
            standing={survives ? 'meets' : servedFraction > 0 ? 'high' : 'critical'}
            size={12}
            decorative
          />
          {lost.map(shortRegion).join(' + ')}
          <span className="sr-only">
            {survives
              ? ' is survived'
              : servedFraction > 0
                ? ' serves only a part'
                : ' serves nobody'}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What a figure means, in a line below it; null where it says it all. */
export function CellNote({
  architecture,
  row,
  index,
  evaluation,
  most,
}: {
  readonly architecture: Architecture;
  readonly row: ComparedRow;
  /** Of the option among those compared. */
  readonly index: number;
  readonly evaluation: OptionEvaluation;
  /** The largest value of the row: what bars are drawn to. */
  readonly most: number;
}) {
  const value = row.cells[index]?.value ?? null;
  switch (row.id) {
    case 'worst-loss': {
      const [worst] = headerFigures({ architecture, evaluation });
      return <>{worst?.note.map((part) => part.text).join('')}</>;
    }
    case 'single-losses':
      return <LossChips evaluation={evaluation} />;
    case 'latency':
      return value === null ? null : <LimitBar value={value} limit={row.required} most={most} />;
    case 'availability': {
      const minutes = evaluation.availability.downtimeMinutesPerYear;
      return minutes === null ? null : <>{decimal(minutes, 0)} min down a year</>;
    }
    case 'rto':
      return <>{outcomeWords[evaluation.recovery.outcome]}</>;
    case 'rpo':
      return value === null && row.cells[index]?.state === 'endless' ? (
        <>some data has no copy elsewhere</>
      ) : null;
    case 'residency': {
      const barred = evaluation.residency.violations.filter(({ effect }) => effect === 'barred');
      const unserved = [...new Set(barred.flatMap(({ populations }) => populations))];
      const regions = [
        ...new Set(
          evaluation.residency.violations
            .filter(({ effect }) => effect !== 'barred')
            .map(({ data, region }) => `${data} in ${shortRegion(region)}`),
        ),
      ];
      if (regions.length > 2) return <>{plural(regions.length, 'copy', 'copies')} out of place</>;
      if (regions.length > 0) return <>{sentenceList(regions)}</>;
      return unserved.length === 0 ? null : (
        <>some losses leave {sentenceList(unserved)} unserved</>
      );
    }
    case 'cost':
      return <CostBar evaluation={evaluation} most={most} />;
    default:
      return null;
  }
}
