import { allAssumptions, findAssumption } from '@/lib/engine/tables';
import { AssumptionList } from './assumption-list';
import { packAssumptions } from './pack';
import type { AssumptionPageActions } from './page-actions';
import type { AssumptionSet } from './trials';

/** The list of assumptions. Rendered on the server, so that no page's script carries the tables. */
export function AssumptionsPage({
  set,
  today,
  actions,
}: {
  readonly set: AssumptionSet;
  /** ISO date. */
  readonly today: string;
  readonly actions: AssumptionPageActions;
}) {
  const rows = allAssumptions();
  const known = new Set(rows.map(({ id }) => id));
  // What is stated for a pair that nobody has measured stands in no table.
  const others = set.overrides.flatMap(({ id }) =>
    known.has(id) ? [] : (findAssumption(id) ?? []),
  );
  return (
    <AssumptionList
      packed={packAssumptions([...rows, ...others])}
      given={set}
      today={today}
      actions={actions}
    />
  );
}
