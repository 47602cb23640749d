import { classNames } from '../ui/class-names';
import type { ChartTable } from './chart-table';

/** A chart's figures as a table. */
export function FiguresTable({
  caption,
  table: { header, rows },
}: {
  readonly caption: string;
  readonly table: ChartTable;
}) {
  return (
    <section
      aria-label="Figures as a table"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="w-full text-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {header.map((heading, column) => (
              <th
                key={heading}
                scope="col"
                className={classNames(
                  'h-7 border-b border-line px-2 text-note font-medium whitespace-nowrap text-text-2 first:pl-0 last:pr-0',
                  column === 0 ? 'text-left' : 'text-right',
                )}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={String(row[0]?.exact)}
              className="[&:not(:last-child)>*]:border-b [&>*]:border-line"
            >
              {row.map((cell, column) =>
                column === 0 ? (
                  <th
                    key={header[column]}
                    scope="row"
                    className="h-7 pr-2 text-left font-[550] whitespace-nowrap"
                  >
                    {cell.shown}
                  </th>
                ) : (
                  <td
                    key={header[column]}
                    title={cell.exact === null ? undefined : String(cell.exact)}
                    className="tabular h-7 px-2 text-right whitespace-nowrap last:pr-0"
                  >
                    {cell.shown}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
