import { SeverityMark } from '../ui/severity-mark';
import type { FigureChange } from './finding-actions';

/** The figures that a change moves, as they are and as they would be. */
export function FigureChanges({ figures }: { readonly figures: readonly FigureChange[] }) {
  if (figures.length === 0)
    return <p className="text-note text-text-2">None of the five figures changes.</p>;
  return (
    <table className="w-full text-note">
      <caption className="sr-only">What the change does to the figures</caption>
      <thead>
        <tr className="text-label text-text-3">
          <th scope="col" className="py-0.5 text-left font-normal">
            Figure
          </th>
          <th scope="col" className="py-0.5 text-right font-normal">
            Now
          </th>
          <th scope="col" className="py-0.5 text-right font-normal">
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ label, before, after, standing }) => (
          <tr key={label} className="border-t border-line">
            <th scope="row" className="py-1 text-left font-normal text-text-2">
              {label}
            </th>
            <td className="py-1 pl-2 text-right text-text-2 tabular">{before}</td>
            <td className="py-1 pl-2 text-right font-semibold whitespace-nowrap text-text-1 tabular">
              <span className="inline-flex items-center gap-1">
                {standing === undefined ? null : <SeverityMark standing={standing} size={12} />}
                {after}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
