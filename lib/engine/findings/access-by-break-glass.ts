import type { DocumentEdit, Fix } from '../model';
import type { RuleContext } from './rule';

/** What an emergency access is given where the document states nothing better. */
const expires = '4h';

/**
 * Makes an access one for emergencies: approved inside, expiring, recorded. What it states already stays.
 * null where there is no such access or nothing is missing.
 */
export function accessByBreakGlass(
  { architecture, traffic }: RuleContext,
  data: number,
  by: string,
): Fix | null {
  const set = architecture.data[data];
  const bound = traffic.network.populations.find(({ constraints }) =>
    constraints.some((constraint) => constraint.data.name === set?.name),
  );
  const edits = (set?.access ?? []).flatMap((access, at): DocumentEdit[] => {
    if (access.by !== by || !bound) return [];
    const approvedIn = bound.population.country;
    const path = ['data', data, 'access', at, 'breakGlass'];
    const { breakGlass } = access;
    if (!breakGlass) {
      return [{ op: 'set', path, value: { approvedIn, expires, recorded: true } }];
    }
    return [
      ...(breakGlass.approvedIn === undefined
        ? [{ op: 'set', path: [...path, 'approvedIn'], value: approvedIn } as const]
        : []),
      ...(breakGlass.expiresS === undefined
        ? [{ op: 'set', path: [...path, 'expires'], value: expires } as const]
        : []),
      ...(breakGlass.recorded === true
        ? []
        : [{ op: 'set', path: [...path, 'recorded'], value: true } as const]),
    ];
  });
  if (edits.length === 0) return null;
  return {
    summary: `Let ${by} in only in an emergency: approved inside, for ${expires} at most, on record`,
    consequence:
      'It stays an exception that counsel has to look at; daily work needs people inside.',
    edits,
  };
}
