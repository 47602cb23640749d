import type { Decision, LimitId, LimitJudgement, PatternId, PatternRow } from '@/lib/engine/model';
import { money } from '@/lib/format/money';
import { dash } from '@/lib/format/signs';
import { askedLimits, limitName, limitStatusWord, verdictName } from '@/lib/format/verdict';
import { text } from '@/lib/format/words';
import type { Column } from '../table/column';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';
import { costText, indexText } from './cost-words';
import { LimitFigure } from './limit-figure';
import { LimitMark } from './limit-mark';
import { requiredWords } from './required-words';
import { rowOutcome } from './row-outcome';

const hatched = 'sm:bg-[repeating-linear-gradient(135deg,var(--line)_0_1px,transparent_1px_6px)]';
const narrow = 'sm:px-1.5! sm:first:pl-4!';

const judgementOf = ({ limits }: PatternRow, id: LimitId): LimitJudgement | undefined =>
  limits.find(({ limit }) => limit === id);

/** What people ask for first is shown whenever it is asked. */
const always: readonly LimitId[] = ['rpo', 'rto', 'availability', 'latency'];

/** Limits in which patterns differ: a column that says the same in every row says nothing. */
export function telling(decision: Decision): readonly LimitId[] {
  const drawn = decision.alternatives.filter(({ limits }) => limits.length > 0);
  return askedLimits(decision).filter((id) => {
    const all = drawn.flatMap((row) => judgementOf(row, id) ?? []);
    return (
      (always.includes(id) && all.some(({ against }) => against !== null)) ||
      all.some(({ status, said }) => status !== 'pass' && said !== 'unknown')
    );
  });
}

/** The figure of one limit, with its mark; where no shape reaches it, without reproach. */
function LimitCell({
  judgement,
  unreachable,
}: {
  readonly judgement: LimitJudgement | undefined;
  readonly unreachable: boolean;
}) {
  if (judgement === undefined || judgement.status === 'not-asked')
    return <span className="text-text-3">{dash}</span>;
  return (
    <span className="inline-flex items-center gap-1">
      <LimitFigure judgement={judgement} quiet={unreachable} />
      {unreachable && judgement.status === 'fail' ? (
        <span className="sr-only"> misses, as all do</span>
      ) : (
        <LimitMark status={judgement.status} />
      )}
    </span>
  );
}

/** On a phone the limits stand in a line or two below the outcome. */
function LimitLine({
  row,
  limits,
  decision: { blockedBy },
}: {
  readonly row: PatternRow;
  readonly limits: readonly LimitId[];
  readonly decision: Decision;
}) {
  return (
    <span className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 sm:hidden">
      {limits.map((id) => {
        const judgement = judgementOf(row, id);
        if (judgement === undefined || judgement.status === 'not-asked') return null;
        return (
          <span key={id} className="inline-flex items-center gap-1.5 text-note">
            <span aria-hidden className="text-text-3">
              {limitName[id]}
            </span>
            <LimitCell judgement={judgement} unreachable={isUnreachable(blockedBy, id)} />
          </span>
        );
      })}
    </span>
  );
}

const isUnreachable = (blockedBy: Decision['blockedBy'], id: LimitId): boolean =>
  blockedBy.some(({ requirement, metAlone }) => requirement === id && !metAlone);

function limitColumn(decision: Decision, id: LimitId): Column<PatternRow> {
  const { alternatives, blockedBy } = decision;
  const unreachable = isUnreachable(blockedBy, id);
  const required = requiredWords(alternatives, id);
  return {
    id,
    header: limitName[id],
    ...(required === null ? {} : { headerNote: required }),
    align: 'end',
    sortable: false,
    card: 'none',
    className: classNames(narrow, 'sm:min-w-14', unreachable && hatched),
    value: (row) => judgementOf(row, id)?.value ?? null,
    exportValue: (row) => {
      const judgement = judgementOf(row, id);
      return judgement === undefined
        ? null
        : `${judgement.said}, ${limitStatusWord[judgement.status]}`;
    },
    cell: (row) => <LimitCell judgement={judgementOf(row, id)} unreachable={unreachable} />,
  };
}

/** One row a pattern: each limit with its figure and whether it holds, cost, complexity, the outcome. */
export function matrixColumns(
  decision: Decision,
  limits: readonly LimitId[],
  onOpen: (pattern: PatternId) => void,
): readonly Column<PatternRow>[] {
  return [
    {
      id: 'pattern',
      header: 'Shape',
      card: 'title',
      sortable: false,
      hideable: false,
      className: classNames(narrow, 'sm:min-w-40 sm:whitespace-normal!'),
      value: ({ title }) => title,
      cell: ({ pattern, title, chosen }) => (
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => onOpen(pattern)}
          className={classNames(
            '-mx-1 min-h-6 cursor-pointer rounded-chip px-1 text-left text-text-1 hover:bg-hover hover:underline',
            chosen ? 'font-semibold' : 'font-[550]',
          )}
        >
          {title}
        </button>
      ),
    },
    ...limits.map((id) => limitColumn(decision, id)),
    {
      id: 'cost',
      header: 'Cost',
      align: 'end',
      card: 'corner',
      className: narrow,
      value: ({ costIndex }) => costIndex,
      exportValue: costText,
      cell: (row) =>
        row.regions.length === 0 ? (
          <span className="tabular text-text-3">
            <span className="sm:hidden">cost </span>
            {costText(row)}
          </span>
        ) : (
          <button
            type="button"
            data-figure={`decision.patterns[${row.pattern}].${row.monthlyUsd === null ? 'costIndex' : 'monthlyUsd'}`}
            aria-haspopup="dialog"
            className="tabular -mx-1 inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 font-semibold hover:bg-hover"
          >
            <span className="max-sm:mr-1 max-sm:font-normal max-sm:text-text-3 sm:sr-only">
              Cost{' '}
            </span>
            {row.monthlyUsd === null ? (
              indexText(row)
            ) : (
              <>
                {text(money(row.monthlyUsd))}
                <span className="ml-1.5 font-normal text-text-3">{indexText(row)}</span>
              </>
            )}
          </button>
        ),
    },
    {
      id: 'complexity',
      header: 'Complexity',
      align: 'end',
      card: 'none',
      className: narrow,
      value: ({ complexity }) => complexity,
    },
    {
      id: 'verdict',
      header: 'Verdict',
      card: 'none',
      className: 'hidden',
      value: ({ verdict }) => verdictName[verdict],
    },
    {
      id: 'outcome',
      header: 'Outcome',
      card: 'block',
      sortable: false,
      className: classNames(narrow, 'sm:min-w-36 sm:whitespace-normal!'),
      value: (row) => rowOutcome(row, decision).says,
      cell: (row) => {
        const { standing, says } = rowOutcome(row, decision);
        return (
          <>
            <span
              className={classNames(
                'inline-flex items-center gap-1.5',
                row.chosen ? 'font-semibold text-meets-text' : 'text-text-2',
              )}
            >
              {standing === null ? null : <SeverityMark standing={standing} decorative size={13} />}
              {says}
            </span>
            <LimitLine row={row} limits={limits} decision={decision} />
          </>
        );
      },
    },
  ];
}
