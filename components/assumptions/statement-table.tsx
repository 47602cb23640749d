import { plural } from '@/lib/format/plural';
import { quantity } from '@/lib/format/quantity';
import { text } from '@/lib/format/words';
import { Badge } from '../ui/badge';
import type { ReadStatement } from './page-actions';

const most = 100;
const words = { added: 'new', changed: 'changed', same: 'as it is' } as const;

/** The values of a file beside what holds now, those that change something first. */
export function StatementTable({ statements }: { readonly statements: readonly ReadStatement[] }) {
  const count = (wanted: ReadStatement['becomes']) =>
    statements.filter(({ becomes }) => becomes === wanted).length;
  const ordered = [
    ...statements.filter(({ becomes }) => becomes !== 'same'),
    ...statements.filter(({ becomes }) => becomes === 'same'),
  ];
  return (
    <div className="space-y-1.5">
      <p className="text-body text-text-1">
        {plural(statements.length, 'value')}: {count('added')} new, {count('changed')} changed,{' '}
        {count('same')} as they are.
      </p>
      {statements.length === 0 ? null : (
        <section
          aria-label="Values"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
          tabIndex={0}
          className="max-h-56 overflow-auto rounded-control border border-line"
        >
          <table className="w-full text-table">
            <thead className="sticky top-0 bg-sunken text-note text-text-2">
              <tr>
                <th scope="col" className="px-2.5 py-1 text-left font-medium">
                  Assumption
                </th>
                <th scope="col" className="px-2.5 py-1 text-right font-medium">
                  Now
                </th>
                <th scope="col" className="px-2.5 py-1 text-right font-medium">
                  File
                </th>
                <th scope="col" className="px-2.5 py-1 text-left font-medium">
                  <span className="sr-only">Becomes</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {ordered.slice(0, most).map(({ id, label, unit, value, now, becomes }) => (
                <tr key={id} className="border-t border-line">
                  <th scope="row" className="px-2.5 py-1 text-left font-normal">
                    {label}
                  </th>
                  <td className="tabular px-2.5 py-1 text-right whitespace-nowrap text-text-3">
                    {text(quantity(now, unit))}
                  </td>
                  <td className="tabular px-2.5 py-1 text-right font-semibold whitespace-nowrap">
                    {text(quantity(value, unit))}
                  </td>
                  <td className="px-2.5 py-1">
                    <Badge tone={becomes === 'same' ? 'plain' : 'accent'}>{words[becomes]}</Badge>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {ordered.length <= most ? null : (
        <p className="text-note text-text-3">and {ordered.length - most} more</p>
      )}
    </div>
  );
}
