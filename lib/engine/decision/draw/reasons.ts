import { listed } from '../../findings/words';
import type { RegionId } from '../../model';
import type { Ground } from '../ground/ground';
import type { Pattern } from '../patterns/pattern';
import { sentence } from '../sentence';
import type { Impossible } from './impossible';

const against = (
  { id }: Pattern,
  what: Impossible['against'],
  said: ReturnType<typeof sentence>,
  missing: readonly string[] = [],
): Impossible => ({ impossible: id, against: what, missing, ...said });

/** No region may serve everybody: none is left, or the law gives none all data. */
export function noSingleRegion({ bestWithoutLaw }: Ground, pattern: Pattern): Impossible {
  return bestWithoutLaw === null
    ? noRegion(pattern)
    : against(pattern, 'residency', sentence`no single region may hold the data of all users`);
}

/** The requirements leave no region at all. */
export function noRegion(pattern: Pattern): Impossible {
  return against(pattern, 'regions', sentence`the requirements leave no region to stand in`);
}

/** More than one region is required. */
export function secondRequired(pattern: Pattern, required: readonly RegionId[]): Impossible {
  return against(
    pattern,
    'regions',
    sentence`${listed(required)} are all required, and it serves from one region`,
  );
}

/** There is a first region and no second one that could stand in for it. */
export function noSecondRegion(ground: Ground, pattern: Pattern, first: RegionId): Impossible {
  const bound = ground.populations.some(({ constraints }) => constraints.length > 0);
  return bound
    ? against(
        pattern,
        'residency',
        sentence`no second region far enough from ${first} may hold the same data`,
      )
    : against(pattern, 'regions', sentence`no second region stands far enough from ${first}`);
}

/** Some users have no region that the law allows. */
export function noLawfulRegion(pattern: Pattern, populations: readonly string[]): Impossible {
  return against(
    pattern,
    'residency',
    sentence`no known region may hold the data of ${listed(populations)}`,
  );
}

/** Everybody is best served from one place, so that there is nothing to divide. */
export function oneHome(pattern: Pattern, home: RegionId): Impossible {
  return against(
    pattern,
    'demand',
    sentence`${home} is the nearest region for everybody: there is nothing to divide`,
  );
}

/** Nobody has said at which hours the users are awake. */
export function hoursUnstated(pattern: Pattern, missing: readonly string[]): Impossible {
  return against(
    pattern,
    'demand',
    sentence`at which hours the users are active is not stated`,
    missing,
  );
}

/** One place has the most users at every hour. */
export function neverMoves(pattern: Pattern, home: RegionId): Impossible {
  return against(
    pattern,
    'demand',
    sentence`most requests come from near ${home} at every hour: the writer would never move`,
  );
}
