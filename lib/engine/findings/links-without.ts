import { allows, type ResidencyConstraint } from '../compliance/constraints-on';
import type { DocumentEdit, Fix } from '../model';
import type { RuleContext } from './rule';
import { listed, shortName } from './words';

/** Takes a data set off every link that leads out of its jurisdiction; null where none does. */
export function linksWithout(
  { architecture, option, index, assumptions }: RuleContext,
  data: string,
  constraint: ResidencyConstraint,
): Fix | null {
  const isInside = (region: string) => {
    const place = assumptions.region(region);
    return place !== undefined && allows(constraint, place);
  };
  const others = architecture.data.flatMap(({ name }) => (name === data ? [] : [name]));
  const path = ['options', index, 'replication'] as const;
  const leaving = option.links.flatMap((link, at) =>
    isInside(link.from) && !isInside(link.to) && (link.data?.includes(data) ?? true)
      ? [{ ...link, at }]
      : [],
  );
  if (leaving.length === 0) return null;
  const kept = leaving.map(({ at, data: carried = [data, ...others] }) => ({
    at,
    rest: carried.filter((name) => name !== data),
  }));
  const edits: DocumentEdit[] = [
    ...kept.flatMap(({ at, rest }): DocumentEdit[] =>
      rest.length > 0 ? [{ op: 'set', path: [...path, at, 'data'], value: rest }] : [],
    ),
    // From the last on, so that the places of those before still hold.
    ...kept
      .toReversed()
      .flatMap(({ at, rest }): DocumentEdit[] =>
        rest.length === 0 ? [{ op: 'remove', path: [...path, at] }] : [],
      ),
  ];
  const ends = [...new Set(leaving.map(({ to }) => shortName(to)))];
  return {
    summary: `Replicate ${data} no longer to ${listed(ends)}`,
    consequence: `There it is read from inside ${listed(constraint.jurisdictions)}, at the distance of that, and nobody there can take over with it.`,
    edits,
  };
}
