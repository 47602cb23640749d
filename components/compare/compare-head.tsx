import Link from 'next/link';
import { pathOfView } from '../architecture/views';
import { SeverityCounts } from '../finding/severity-counts';
import { Badge } from '../ui/badge';
import { classNames } from '../ui/class-names';
import type { CompareTableProps } from './compare-table';
import { columnClass } from './table-classes';

/** The names of the options, which stay in sight; each leads to its map. */
export function CompareHead({
  architecture,
  documentName,
  comparison,
  evaluation,
  search,
}: CompareTableProps & { readonly search: string }) {
  const { metadata, options } = architecture;
  const hrefOf = (name: string): string => {
    const query = new URLSearchParams({ option: name });
    const lost = new URLSearchParams(search).get('lose');
    if (lost !== null) query.set('lose', lost);
    return `${pathOfView(documentName, null)}?${query.toString()}`;
  };
  return (
    <tr>
      <th
        scope="col"
        className="sticky top-0 left-0 z-30 bg-bg py-2 pr-3 text-left align-bottom text-note font-medium text-text-3 print:static"
      >
        Figure
      </th>
      {comparison.options.map(({ name }) => (
        <th
          key={name}
          scope="col"
          className={classNames(
            'sticky top-0 z-20 bg-bg px-3 py-2 text-left align-top font-normal print:static',
            columnClass(architecture, name),
          )}
        >
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Link
              href={hrefOf(name)}
              className="text-card text-text-1 underline-offset-3 hover:underline"
            >
              {name}
            </Link>
            {name === metadata.chosen ? <Badge tone="accent">Chosen</Badge> : null}
            {name === metadata.current ? <Badge>Runs today</Badge> : null}
            {name === comparison.baseline && name !== metadata.current ? (
              <Badge>Baseline</Badge>
            ) : null}
            <span className="ml-auto">
              <SeverityCounts
                findings={evaluation.options.find((one) => one.name === name)?.findings ?? []}
              />
            </span>
          </span>
          <span className="block truncate text-note text-text-2">
            {options.find((one) => one.name === name)?.title ?? ' '}
          </span>
        </th>
      ))}
    </tr>
  );
}
