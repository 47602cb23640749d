import type { CellFigures, Reach } from '@/lib/engine/model';
import { count } from '@/lib/format/count';
import { percent } from '@/lib/format/percent';
import { plural } from '@/lib/format/plural';
import { shortRegion } from '@/lib/format/region-name';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';

const cell = 'py-1.5 pl-3 text-right tabular';
const events: Readonly<Record<Reach['event'], string>> = {
  'poison-request': 'A poison request',
  'change-to-one-cell': 'A bad change to one cell',
  'change-to-every-cell': 'A bad change to every cell',
};

function Asked({ figure, children }: { readonly figure: string; readonly children: string }) {
  return (
    <button
      type="button"
      data-figure={figure}
      aria-haspopup="dialog"
      className="-my-1 -mr-1 inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 hover:bg-hover"
    >
      {children}
    </button>
  );
}

/** `20 cells, each tenant on 2; 90 000 users in each` */
function divided({ count: cells, shards, usersPerCell }: CellFigures): string {
  const on = shards > 1 ? `, each tenant on ${shards}` : '';
  return `${plural(cells, 'cell')}${on}; ${text(count(Math.round(usersPerCell), 'users'))} in each`;
}

/** How many cells would do: for the required radius, for the users that a cell is built for. */
function Enough({ cells }: { readonly cells: CellFigures }) {
  const { cellsForRadius, cellsForUsers, stranded, count: has } = cells;
  const rows = [
    cellsForRadius === null
      ? null
      : `${plural(cellsForRadius, 'cell')} hold a poison request within the required radius${cellsForRadius > has ? `, ${has} do not` : ''}.`,
    cellsForUsers === null
      ? null
      : `${plural(cellsForUsers, 'cell')} hold these users${cellsForUsers > has ? `, ${has} do not` : ''}.`,
    stranded === null
      ? null
      : `Unequal tenants leave ${text(percent(stranded))} of the capacity unused.`,
  ].filter((row) => row !== null);
  if (rows.length === 0) return null;
  return <p className="mt-1 text-note text-text-2">{rows.join(' ')}</p>;
}

/** So many numbers of shared cells are told; those above are rarer still. */
const sharedAtMost = 3;

/** How often tenants who are dealt to several cells share them; nothing where each has one. */
function Overlap({ cells: { region, shards, overlap } }: { readonly cells: CellFigures }) {
  if (shards < 2) return null;
  return (
    <ul
      aria-label="Cells that two tenants share"
      className="mt-1 flex flex-wrap gap-x-4 text-note text-text-2"
    >
      {overlap.slice(0, sharedAtMost + 1).map((chance, shared) => (
        <li key={`${shared} of ${shards}`} className="tabular">
          {shared === 0 ? `Two tenants share none of their ${shards} cells` : `${shared} of them`}{' '}
          <Asked figure={`capacity.cells[${region}].overlap[${shared}]`}>
            {text(percent(chance))}
          </Asked>
        </li>
      ))}
    </ul>
  );
}

/** What the cells of each site contain; nothing where no site is divided. */
export function CellsCard({ cells }: { readonly cells: readonly CellFigures[] }) {
  const shown = cells.filter((one) => one.count > 1 || one.cellsForRadius !== null);
  if (shown.length === 0) return null;
  return (
    <section
      aria-label="Cells"
      className="rounded-card border border-line bg-surface p-4 max-sm:rounded-phone"
    >
      <header className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-card">Cells</h3>
        <span className="text-note text-text-3">whom a mistake inside a site reaches</span>
      </header>
      {shown.map((one) => (
        <div key={one.region} className="border-t border-line py-2.5 first-of-type:border-t-0">
          <h4 className="text-subtitle">
            {shortRegion(one.region)}
            <span className="ml-2 text-note font-normal text-text-2">{divided(one)}</span>
          </h4>
          <table className="w-full text-table">
            <thead>
              <tr className="text-note text-text-2">
                <th scope="col" className="py-1 text-left font-medium">
                  What goes wrong
                </th>
                <th scope="col" className={`${cell} py-1 font-medium`}>
                  Down
                </th>
                <th scope="col" className={`${cell} py-1 font-medium`}>
                  Touched
                </th>
                <th scope="col" className={`${cell} py-1 font-medium`}>
                  Down of all users
                </th>
              </tr>
            </thead>
            <tbody>
              {one.reaches.map(({ event, down, touched, downOfAll }) => {
                const path = `capacity.cells[${one.region}].reaches[${event}]`;
                return (
                  <tr key={event} className="[&>*]:border-t [&>*]:border-line">
                    <th scope="row" className="py-1.5 text-left font-normal">
                      {events[event]}
                    </th>
                    <td className={`${cell} font-semibold`}>
                      <Asked figure={`${path}.down`}>{text(percent(down))}</Asked>
                    </td>
                    <td className={cell}>
                      <Asked figure={`${path}.touched`}>{text(percent(touched))}</Asked>
                    </td>
                    <td className={cell}>
                      {downOfAll === null ? (
                        dash
                      ) : (
                        <Asked figure={`${path}.downOfAll`}>{text(percent(downOfAll))}</Asked>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <Overlap cells={one} />
          <Enough cells={one} />
        </div>
      ))}
    </section>
  );
}
