import type { CostLineId, OptionEvaluation } from '@/lib/engine/model';

/** What a bill is mostly made of. */
export const costParts = [
  { label: 'compute', fill: 'bg-accent', lines: ['compute', 'site'] },
  { label: 'database', fill: 'bg-teal', lines: ['database'] },
  { label: 'storage', fill: 'bg-ochre', lines: ['storage'] },
] as const satisfies readonly {
  readonly label: string;
  readonly fill: string;
  readonly lines: readonly CostLineId[];
}[];
export const otherCost = { label: 'network, tools, people', fill: 'bg-slate' } as const;

const named: ReadonlySet<string> = new Set(costParts.flatMap(({ lines }) => lines));

/** A month's bill by what it is for, as long as it is dear. The table of the bill says the same in figures. */
export function CostBar({
  evaluation,
  most,
}: {
  readonly evaluation: OptionEvaluation;
  readonly most: number;
}) {
  const { lines } = evaluation.cost;
  const sum = (wanted: (line: string) => boolean) =>
    lines.reduce(
      (total, { line, monthlyUsd }) => (wanted(line) ? total + (monthlyUsd ?? 0) : total),
      0,
    );
  const parts = [
    ...costParts.map(({ label, fill, lines: own }) => ({
      label,
      fill,
      usd: sum((line) => own.some((one) => one === line)),
    })),
    { ...otherCost, usd: sum((line) => !named.has(line)) },
  ];
  if (most <= 0) return null;
  return (
    <span aria-hidden className="mt-1 flex h-2 w-full max-w-[220px] gap-px">
      {parts.map(({ label, fill, usd }) =>
        usd <= 0 ? null : (
          <span
            key={label}
            className={`${fill} first:rounded-l-full last:rounded-r-full`}
            style={{ width: `${((100 * usd) / most).toFixed(1)}%` }}
          />
        ),
      )}
    </span>
  );
}
