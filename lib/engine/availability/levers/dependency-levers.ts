import { availabilityText, shortName } from '../../findings/words';
import type { Dependency, RegionId } from '../../model';
import { dependencyGroups } from '../dependency-groups';
import { figuresOf, type Candidate, type Drawn } from './candidate';

/** An alternative to each hard dependency, just as good; a second region for those that live in one. */
export function dependencyLevers(d: Drawn): Candidate[] {
  const { dependencies } = d.architecture;
  return dependencyGroups(dependencies).flatMap(({ hard, members }) => {
    const [first] = members;
    if (!hard || !first) return [];
    return [...alternative(d, first), ...(members.length === 1 ? secondRegion(d, first) : [])];
  });
}

function alternative(d: Drawn, first: Dependency): Candidate[] {
  const { architecture } = d;
  const { dependencies } = architecture;
  const { availability } = first;
  if (availability === undefined) return [];
  const name = freeName(first.name, dependencies);
  const { external } = first;
  const second: Dependency = {
    name,
    needs: 'hard',
    external,
    regions: [],
    availability,
    alternativeTo: first.name,
  };
  return [
    {
      id: `dependency:${first.name}`,
      change: `Add an alternative to ${first.name} that is up ${availabilityText(availability)} of the time too`,
      edits: [
        {
          op: 'insert',
          path: ['dependencies'],
          index: dependencies.length,
          value: {
            name,
            needs: 'hard',
            ...(external ? { external: true } : {}),
            availability: `${Number((availability * 100).toFixed(8))}%`,
            alternativeTo: first.name,
          },
        },
      ],
      figures: () => figuresOf(d, { ...architecture, dependencies: [...dependencies, second] }),
    },
  ];
}

function freeName(name: string, dependencies: readonly Dependency[]): string {
  const taken = new Set(dependencies.map((one) => one.name));
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** The other region is one where the option has a site: what calls it is there already. */
function secondRegion(d: Drawn, dependency: Dependency): Candidate[] {
  const { architecture, option } = d;
  const { dependencies } = architecture;
  const [home] = dependency.regions;
  const other = option.sites.find(({ region }) => region !== home)?.region;
  if (dependency.regions.length !== 1 || !home || !other) return [];
  const regions: readonly RegionId[] = [home, other];
  const moved = dependencies.map((one) => (one === dependency ? { ...one, regions } : one));
  return [
    {
      id: `dependency-region:${dependency.name}`,
      change: `Run ${dependency.name} in ${shortName(other)} too`,
      edits: [
        {
          op: 'set',
          path: ['dependencies', dependencies.indexOf(dependency), 'regions'],
          value: [...regions],
        },
      ],
      figures: () => figuresOf(d, { ...architecture, dependencies: moved }),
    },
  ];
}
