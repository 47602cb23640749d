import type { Issue } from '../problem';
import { asList, asMapping, issueAt, type Outline } from './outline';

/** A copy at the edge is wherever the edge of an option is; any other states a place or none. */
export function checkCopies({ data }: Outline): Issue[] {
  return data.flatMap(({ path, value }) =>
    asList(value['copies']).flatMap((copy, at): Issue[] => {
      const { kind, at: regions } = asMapping(copy);
      if (kind !== 'edge' || regions === undefined) return [];
      const message = 'what the edge holds is wherever the edge of an option is';
      return [
        issueAt([...path, 'copies', at, 'at'], regions, message, 'only with another kind', 'key'),
      ];
    }),
  );
}
