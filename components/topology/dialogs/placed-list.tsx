import type { Population } from '@/lib/engine/model';
import { count } from '@/lib/format/count';
import { requestRate } from '@/lib/format/request-rate';
import { text } from '@/lib/format/words';

const cell = 'h-7 border-b border-line text-left';

/** The populations that will be added. */
export function PlacedList({ populations }: { readonly populations: readonly Population[] }) {
  return (
    <table className="col-span-2 w-full text-table">
      <caption className="sr-only">Populations that will be added</caption>
      <thead className="text-note text-text-2">
        <tr>
          <th scope="col" className={`${cell} font-medium`}>
            Population
          </th>
          <th scope="col" className={`${cell} text-right font-medium`}>
            Users
          </th>
          <th scope="col" className={`${cell} text-right font-medium`}>
            Peak
          </th>
        </tr>
      </thead>
      <tbody>
        {populations.map(({ name, users, peakRps }) => (
          <tr key={name}>
            <th scope="row" className={`${cell} font-[550]`}>
              {name}
            </th>
            <td className={`${cell} tabular text-right`}>{text(count(users))}</td>
            <td className={`${cell} tabular text-right`}>{text(requestRate(peakRps))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
