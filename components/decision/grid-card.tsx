'use client';

import { useEffect, useMemo } from 'react';
import {
  verdicts,
  type Decision,
  type DecisionGrid,
  type FlipSearch,
  type PatternId,
  type Verdict,
} from '@/lib/engine/model';
import { patternOf } from '@/lib/engine/decision/patterns/catalog';
import { quantity } from '@/lib/format/quantity';
import { verdictName } from '@/lib/format/verdict';
import { text } from '@/lib/format/words';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { ChartFrame } from '../chart/chart-frame';
import { ProgressBar } from '../compute/progress-bar';
import { useComputation } from '../compute/use-computation';
import { ErrorState } from '../state/error-state';
import { Select } from '../ui/select';
import { axisValues } from './axis-values';
import { GridMap, gridFoot, gridRowHeight } from './grid-map';
import { gridTable } from './grid-table';
import { patternCode } from './pattern-code';
import { useElapsed } from './use-elapsed';
import { useVerdictAddress } from './use-verdict-address';
import { verdictTint } from './verdict-tint';

/**
 * The two inputs that the address names; else one that turns the verdict and another that turns the
 * shape, else the first of all.
 */
function chosenInputs(
  searches: readonly FlipSearch[],
  verdict: Verdict,
  [x, y]: readonly [string | null, string | null],
) {
  const worth = ({ flips }: FlipSearch): number =>
    flips.some((flip) => flip.verdict !== verdict) ? 2 : flips.length > 0 ? 1 : 0;
  const likely = searches.toSorted((a, b) => worth(b) - worth(a));
  const turning = likely.find((search) => worth(search) === 1 && search.input !== y);
  const named = (input: string | null) => searches.find((search) => search.input === input);
  const first = named(x) ?? turning ?? likely.find(({ input }) => input !== y);
  const second = named(y) ?? likely.find(({ input }) => input !== first?.input);
  return { first, second };
}

/** Shapes and verdicts that the map shows. */
function GridLegend({ grid: { cells } }: { readonly grid: DecisionGrid }) {
  const shown = verdicts.filter((verdict) => cells.some((cell) => cell.verdict === verdict));
  const faint = cells.some(({ meetsAll, pattern }) => !meetsAll && pattern !== null);
  return (
    <ul className="mt-2 space-y-0.5 text-note text-text-2">
      {shown.map((verdict) => {
        const patterns = [
          ...new Set(
            cells.flatMap((cell): PatternId[] =>
              cell.verdict === verdict && cell.pattern !== null ? [cell.pattern] : [],
            ),
          ),
        ];
        return (
          <li key={verdict} className="flex items-baseline gap-2">
            <span
              aria-hidden
              className="size-3 shrink-0 translate-y-0.5 rounded-[2px] border border-line-strong"
              style={{ background: verdictTint(verdict) }}
            />
            <span>
              <span className="font-[550] text-text-1">{verdictName[verdict]}</span>
              {patterns.length === 0 ? '' : ': '}
              {patterns
                .map(
                  (pattern) => `${patternCode[pattern]} ${patternOf(pattern).title.toLowerCase()}`,
                )
                .join(', ')}
            </span>
          </li>
        );
      })}
      <li className="text-text-3">
        The frame is today{faint ? '; slanted letters: something that is asked cannot be met' : ''}.
      </li>
    </ul>
  );
}

/** The answer over two inputs that one chooses. */
export function GridCard({
  decision,
  searches,
  fileName,
}: {
  readonly decision: Decision;
  readonly searches: readonly FlipSearch[];
  readonly fileName: string;
}) {
  const { architecture } = useOpenArchitecture();
  const [{ x, y }, setAddress] = useVerdictAddress();
  const { first, second } = chosenInputs(searches, decision.verdict, [x, y]);
  const { state, run, cancel } = useComputation('decisionGrid');
  const elapsedMs = useElapsed(state.is === 'running' ? state.since : null);
  const axes = useMemo(
    () =>
      first === undefined || second === undefined
        ? null
        : {
            x: { input: first.input, values: axisValues(first) },
            y: { input: second.input, values: axisValues(second) },
          },
    [first, second],
  );
  useEffect(() => {
    if (axes !== null) void run({ architecture, ...axes });
  }, [run, architecture, axes]);
  if (first === undefined || second === undefined || axes === null) return null;

  const retry = () => void run({ architecture, ...axes });
  const choices = (other: string) =>
    searches
      .filter(({ input }) => input !== other)
      .map(({ input: value, label, unit, from }) => ({
        value,
        label,
        ...(from === null ? {} : { hint: text(quantity(from, unit)) }),
      }));
  const computed = state.value;
  const grid =
    computed?.x.input === first.input && computed.y.input === second.input ? computed : null;
  return (
    <div className="min-w-0">
      {state.is === 'failed' ? (
        <ErrorState title="The two inputs could not be tried" onRetry={retry}>
          {state.because}
        </ErrorState>
      ) : null}
      <ChartFrame
        title="Two inputs at once"
        unit={`${second.label} upwards`}
        summary={`The shape of the answer for values of ${first.label} and ${second.label}; the table has them in words.`}
        fileName={fileName}
        table={grid === null ? { header: [], rows: [] } : gridTable(grid)}
        height={axes.y.values.length * gridRowHeight + gridFoot}
        state={grid === null ? (state.is === 'idle' ? 'empty' : 'loading') : 'ready'}
        empty="The two inputs were not tried; choose one of them again."
        legend={
          <span className="flex flex-wrap items-center gap-2 print:hidden">
            <span className="w-56 max-sm:w-full">
              <Select
                label="Input across"
                value={first.input}
                options={choices(second.input)}
                onValue={(input) => void setAddress({ x: input, y: second.input })}
              />
            </span>
            <span aria-hidden className="text-text-3">
              ×
            </span>
            <span className="w-56 max-sm:w-full">
              <Select
                label="Input upwards"
                value={second.input}
                options={choices(first.input)}
                onValue={(input) => void setAddress({ x: first.input, y: input })}
              />
            </span>
          </span>
        }
        footer={grid === null ? null : <GridLegend grid={grid} />}
      >
        {({ width }) =>
          grid === null ? null : (
            <GridMap grid={grid} today={{ x: first.from, y: second.from }} width={width} />
          )
        }
      </ChartFrame>
      {state.is === 'running' && elapsedMs > 400 ? (
        <div className="mt-2 print:hidden">
          <ProgressBar progress={state.progress} elapsedMs={elapsedMs} onCancel={cancel} />
        </div>
      ) : null}
    </div>
  );
}
