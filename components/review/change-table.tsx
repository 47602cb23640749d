import { classNames } from '../ui/class-names';

/** Figures in words, before and after; those that differ stand out. */
export function ChangeTable({
  label,
  columns,
  rows,
}: {
  readonly label: string;
  readonly columns: readonly [before: string, after: string];
  readonly rows: readonly {
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
    <section aria-label={label} tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-table">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr className="text-left text-note text-text-3">
            <th scope="col" className="py-1 pr-3 font-medium">
              Figure
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1 pr-3 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label: name, before, after }) => {
            const differs = before !== after;
            return (
              <tr key={name} className="border-t border-line align-top">
                <th scope="row" className="py-1 pr-3 text-left font-normal text-text-2">
                  {name}
                </th>
                <td className={classNames('py-1 pr-3', differs && 'text-text-3')}>{before}</td>
                <td className={classNames('py-1', differs ? 'font-semibold' : 'text-text-3')}>
                  {differs ? after : 'the same'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
