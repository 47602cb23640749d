import { defaultAssumptions, type Architecture, type Loss, type Option } from '@/lib/engine';
import { namedSites, unknownName } from './load';
import { BadInput } from './outcome';
import type { Flag, Invocation } from './verb';

/** The flags that say what is lost. One of them is given. */
export const lossFlags: readonly Flag[] = [
  { name: 'lose', value: 'REGION[,…]', meaning: 'the sites that are lost' },
  { name: 'lose-provider', value: 'PROVIDER', meaning: 'every region of a provider: aws' },
  { name: 'lose-continent', value: 'CONTINENT', meaning: 'every region on a continent: europe' },
  { name: 'lose-dependency', value: 'NAME', meaning: 'a dependency itself; all sites stay up' },
  {
    name: 'lose-dependency-regions',
    value: 'NAME',
    meaning: 'every region that a dependency lives in, with the sites there',
  },
  {
    name: 'partition',
    value: 'A,…|B,…',
    meaning: 'everything between two groups of sites; sites not named are in the second',
  },
  { name: 'cut-link', value: 'FROM>TO[,…]', meaning: 'replication links, in their direction' },
];

/** The loss that the flags ask for. Throws BadInput where none or more than one is given, or a name is unknown. */
export function askedLoss(
  { values }: Pick<Invocation, 'values'>,
  architecture: Architecture,
  option: Option,
): Loss {
  const given = lossFlags.filter(({ name }) => values[name] !== undefined);
  const [flag, second] = given;
  if (!flag) {
    const sites = option.sites.map((s) => s.region).join(', ');
    throw new BadInput(`--lose: nothing is given (sites of ${option.name}: ${sites})`);
  }
  if (second)
    throw new BadInput(`--${second.name}: --${flag.name} is given already; give one of them`);
  const value = values[flag.name] ?? '';
  const places = option.sites.flatMap(({ region }) => defaultPlace(architecture, region));
  switch (flag.name) {
    case 'lose-provider':
      return {
        kind: 'provider',
        provider: known(
          flag,
          'a provider that the option uses',
          value,
          places.map(({ provider }) => provider),
        ),
      };
    case 'lose-continent':
      return {
        kind: 'continent',
        continent: known(
          flag,
          'a continent with a site',
          value,
          places.map(({ continent }) => continent),
        ),
      };
    case 'lose-dependency':
    case 'lose-dependency-regions': {
      const names = architecture.dependencies.map(({ name }) => name);
      const name = known(flag, 'a dependency', value, names);
      return flag.name === 'lose-dependency'
        ? { kind: 'dependency', name }
        : { kind: 'dependency-regions', name };
    }
    case 'partition':
      return partition(option, value);
    case 'cut-link':
      return links(option, value);
    default:
      return { kind: 'sites', sites: namedSites(option, value) };
  }
}

function defaultPlace({ customRegions }: Architecture, region: string) {
  return customRegions.find(({ id }) => id === region) ?? defaultAssumptions.region(region) ?? [];
}

function known(flag: Flag, what: string, found: string, names: readonly string[]): string {
  if (names.includes(found)) return found;
  const noun = what.replace(/^an? /, '');
  throw new BadInput(`--${flag.name}: ${unknownName(noun, found, [...new Set(names)])}`);
}

function partition(option: Option, value: string): Loss {
  const sides = value.split('|');
  if (sides.length > 2) {
    throw new BadInput('--partition: a partition has two sides (A,…|B,…)');
  }
  const [first = [], second = []] = sides.map((side) =>
    side.trim() === '' ? [] : namedSites(option, side, '--partition'),
  );
  const twice = first.find((region) => second.includes(region));
  if (twice) throw new BadInput(`--partition: ${twice} is on both sides`);
  const rest = option.sites.map(({ region }) => region).filter((r) => !first.includes(r));
  if (first.length === 0 || rest.length === 0) {
    const sites = option.sites.map((s) => s.region).join(', ');
    throw new BadInput(`--partition: both sides need a site (sites of ${option.name}: ${sites})`);
  }
  return { kind: 'partition', groups: [first, rest] };
}

function links(option: Option, value: string): Loss {
  const names = option.links.map(({ from, to }) => `${from}>${to}`);
  const cut = value.split(',').map((raw) => {
    const link = option.links.find(({ from, to }) => `${from}>${to}` === raw.trim());
    if (link) return { from: link.from, to: link.to };
    throw new BadInput(
      `--cut-link: ${unknownName(`link of option ${option.name}`, raw.trim(), names)}`,
    );
  });
  return { kind: 'links', links: cut };
}
