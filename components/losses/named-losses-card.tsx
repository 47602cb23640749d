'use client';

import { Play } from 'lucide-react';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { LoadingState } from '../state/loading-state';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';
import { FallsCell } from './falls-cell';
import { namedGroups, type NamedGroup, type NamedRow } from './named-groups';
import { OutcomeWord, ServedCell } from './outcome-cells';
import { useHrefOfScenario } from './use-href-of-loss';
import { useNamedLosses } from './use-named-losses';

/** So many of a kind are shown before the rest is asked for: the worst ones. */
const few = 4;

const cell = 'border-t border-line py-2 align-top max-sm:border-t-0 max-sm:p-0';

function Row({ row, href }: { readonly row: NamedRow; readonly href: string }) {
  const { label, cuts } = row;
  return (
    <tr className="group/row hover:bg-hover max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-2 max-sm:gap-y-1 max-sm:border-t max-sm:border-line max-sm:py-2.5">
      <th
        scope="row"
        className={`${cell} pr-6 pl-4 text-left font-normal max-sm:order-1 max-sm:flex-1 sm:whitespace-nowrap`}
      >
        <Link
          href={href}
          className="inline-block rounded-[3px] font-[550] text-text-1 hover:text-accent-text hover:underline"
        >
          <span className="sr-only">Play: </span>
          {label}
          <Play
            aria-hidden
            className="ml-1.5 inline size-3 -translate-y-px text-text-3 opacity-0 group-hover/row:opacity-100 [a:focus-visible>&]:opacity-100"
          />
        </Link>
      </th>
      <td className={`${cell} w-full pr-3 max-sm:order-3 max-sm:basis-full`}>
        <FallsCell row={row} wide more={cuts} />
      </td>
      <td className={`${cell} pr-2 text-right whitespace-nowrap max-sm:order-2`}>
        <ServedCell row={row} tabbable />
      </td>
      <td className={`${cell} pr-4 pl-2 max-sm:order-1`}>
        {row.diverges && row.outcome === 'survives' ? (
          <span className="inline-flex items-center gap-1.5 font-medium whitespace-nowrap text-medium-text">
            <SeverityMark standing="medium" decorative />
            Diverges
          </span>
        ) : (
          <OutcomeWord row={row} />
        )}
      </td>
    </tr>
  );
}

function Group({
  group: { title, rows },
  hrefOf,
}: {
  readonly group: NamedGroup;
  readonly hrefOf: (scenario: string) => string;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, few);
  return (
    <tbody className="max-sm:block">
      <tr className="max-sm:block">
        <th
          scope="colgroup"
          colSpan={4}
          className="h-7 border-t border-line bg-sunken px-4 text-left text-note font-medium text-text-2 max-sm:block max-sm:rounded-chip max-sm:px-2 max-sm:leading-7"
        >
          {title}
        </th>
      </tr>
      {shown.map((row) => (
        <Row key={row.id} row={row} href={hrefOf(row.scenario)} />
      ))}
      {rows.length > few && !all ? (
        <tr className="max-sm:block">
          <td colSpan={4} className="border-t border-line px-2 py-1 max-sm:block">
            <Button variant="quiet" onClick={() => setAll(true)}>
              Show all {rows.length}
            </Button>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

/** Losses that are more than some sites: providers, continents, dependencies, cuts; each plays on the map. */
export function NamedLosses() {
  const { option, evaluation, address } = useOpenArchitecture();
  const scenarios = useNamedLosses(address.harsh);
  const hrefOf = useHrefOfScenario();
  const { harsh } = address;
  const groups = useMemo(() => {
    const explained = harsh === null ? (evaluation?.capacity.scenarios ?? []) : [];
    return namedGroups(
      scenarios ?? [],
      option.sites.map(({ region }) => region),
      new Set(explained.map(({ id }) => id)),
    );
  }, [scenarios, option, evaluation, harsh]);
  if (scenarios !== null && groups.length === 0) return null;
  return (
    <section
      aria-label="Losses with a name"
      className="overflow-clip rounded-card border border-line bg-surface max-sm:rounded-phone"
    >
      <header className="px-4 pt-3.5 pb-3">
        <h2 className="text-card">Losses with a name</h2>
        <p className="max-w-[88ch] text-body text-text-2">
          What goes at once without being next door to each other: a provider, a continent, a
          dependency that sites share. And sites that stay up and do not reach each other.
        </p>
      </header>
      {scenarios === null ? (
        <LoadingState label="Playing losses with a name" rows={4} />
      ) : (
        <table className="w-full border-separate border-spacing-0 text-table max-sm:block max-sm:px-3 max-sm:pb-2">
          <caption className="sr-only">Losses with a name</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">Lost</th>
              <th scope="col">What happens</th>
              <th scope="col">Served at the end</th>
              <th scope="col">Verdict</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.title} group={group} hrefOf={hrefOf} />
          ))}
        </table>
      )}
    </section>
  );
}
