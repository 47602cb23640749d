import { defaultParameters } from '@/lib/engine/assumptions';
import {
  dataClasses,
  drivers,
  failoverModes,
  ms,
  regions,
  replicationModes,
  roles,
  routingStrategies,
  rps,
  seconds,
  share,
  type Architecture,
  type Option,
} from '@/lib/engine';
import { readinessItemIds } from '@/lib/engine/readiness/item-ids';
import type { Command } from '@/lib/flow';

/** A whole number below a bound, drawn at random. */
export type Draw = (bound: number) => number;

type Maker<T extends Command['type']> = (
  architecture: Architecture,
  option: Option,
  draw: Draw,
) => Extract<Command, { type: T }>;

/** One of a list; the fallback where it is empty, which no document has. */
const from = <Item, Other>(list: readonly Item[], draw: Draw, other: Other): Item | Other =>
  list[draw(Math.max(1, list.length))] ?? other;

const nowhere = 'aws:us-east-1';
const anyRegion = (draw: Draw) => from(regions, draw, { id: nowhere } as const).id;
const anySite = ({ sites }: Option, draw: Draw) =>
  from(sites, draw, { region: nowhere } as const).region;
const named = (list: readonly { readonly name: string }[], draw: Draw) =>
  from(list, draw, { name: 'nobody' }).name;
const populationNamed = ({ demand }: Architecture, draw: Draw) => named(demand.populations, draw);
const fresh = (stem: string, draw: Draw) => `${stem}-${draw(100_000)}`;
const somewhere = (draw: Draw) => ({ lat: draw(12_000) / 100 - 55, lon: draw(35_900) / 100 - 179 });
const maybe = <Value>(value: Value, draw: Draw): Value | null => (draw(4) === 0 ? null : value);

const population = (draw: Draw) => ({
  name: fresh('users', draw),
  at: somewhere(draw),
  country: from(['US', 'DE', 'IN', 'JP', 'BR'], draw, 'US'),
  users: draw(1_000_000),
  peakRps: rps(1 + draw(500)),
});

/** One maker for every sort of command: one that is missing is an error of types. */
const makers: { readonly [T in Command['type']]: Maker<T> } = {
  'add-data': (_, __, draw) => ({
    type: 'add-data',
    name: fresh('data', draw),
    class: from(dataClasses, draw, 'public'),
  }),
  'add-dependency': (_, __, draw) => ({
    type: 'add-dependency',
    dependency: {
      name: fresh('dependency', draw),
      needs: draw(2) === 0 ? 'hard' : 'soft',
      external: draw(2) === 0,
      regions: draw(2) === 0 ? [] : [anyRegion(draw)],
      availability: share(0.999),
    },
  }),
  'add-link': (_, option, draw) => ({
    type: 'add-link',
    option: option.name,
    from: anySite(option, draw),
    to: anySite(option, draw),
    bothWays: draw(2) === 0,
    link: { mode: from(replicationModes, draw, 'async') },
  }),
  'add-option': (_, option, draw) => ({
    type: 'add-option',
    name: fresh('option', draw),
    ...(draw(2) === 0 ? {} : { drawn: option }),
  }),
  'add-population': (_, __, draw) => ({ type: 'add-population', population: population(draw) }),
  'add-populations': (_, __, draw) => ({
    type: 'add-populations',
    of: 'somewhere',
    populations: Array.from({ length: 1 + draw(3) }, () => population(draw)),
  }),
  'add-site': (_, option, draw) => ({
    type: 'add-site',
    option: option.name,
    region: anyRegion(draw),
    role: from(roles, draw, 'active'),
    ...(draw(2) === 0 ? {} : { index: draw(option.sites.length + 1) }),
  }),
  'apply-edits': ({ demand }, _, draw) => ({
    type: 'apply-edits',
    label: 'Set two keys',
    edits: [
      {
        op: 'set',
        path: ['demand', 'populations', draw(demand.populations.length), 'users'],
        value: draw(9_000_000),
      },
      { op: 'set', path: ['metadata', 'title'], value: `Title: ${draw(1000)}` },
    ],
  }),
  'choose-option': ({ options }, _, draw) => ({
    type: 'choose-option',
    option: maybe(named(options, draw), draw),
    as: draw(2) === 0 ? 'chosen' : 'current',
  }),
  'clear-assumption': ({ assumptions }, _, draw) => ({
    type: 'clear-assumption',
    id: from(assumptions, draw, { id: 'none' }).id,
  }),
  'duplicate-option': (_, option) => ({ type: 'duplicate-option', option: option.name }),
  'move-option': ({ options }, option, draw) => ({
    type: 'move-option',
    option: option.name,
    to: draw(options.length),
  }),
  paste: (_, option, draw) => ({
    type: 'paste',
    option: option.name,
    clip: {
      sites: draw(2) === 0 ? [] : [{ id: anyRegion(draw), role: 'read', capacityRps: 500 }],
      links: [],
      homes: {},
      populations: [
        { name: 'pasted', at: [draw(50), draw(90)], country: 'US', users: 5, peakRps: 1 },
      ],
      dependencies: [],
    },
  }),
  'rehome-site': (_, option, draw) => ({
    type: 'rehome-site',
    option: option.name,
    from: anySite(option, draw),
    to: anyRegion(draw),
  }),
  'remove-data': ({ data }, _, draw) => ({ type: 'remove-data', name: named(data, draw) }),
  'remove-dependency': ({ dependencies }, _, draw) => ({
    type: 'remove-dependency',
    name: named(dependencies, draw),
  }),
  'remove-link': (_, option, draw) => {
    const link = from(option.links, draw, { from: nowhere, to: nowhere } as const);
    const bothWays = draw(2) === 0;
    return { type: 'remove-link', option: option.name, from: link.from, to: link.to, bothWays };
  },
  'remove-option': (_, option) => ({ type: 'remove-option', option: option.name }),
  'remove-population': (architecture, _, draw) => ({
    type: 'remove-population',
    name: populationNamed(architecture, draw),
  }),
  'remove-site': (_, option, draw) => ({
    type: 'remove-site',
    option: option.name,
    region: anySite(option, draw),
  }),
  'rename-data': ({ data }, _, draw) => ({
    type: 'rename-data',
    name: named(data, draw),
    to: fresh('kept', draw),
  }),
  'rename-dependency': ({ dependencies }, _, draw) => ({
    type: 'rename-dependency',
    name: named(dependencies, draw),
    to: fresh('needed', draw),
  }),
  'rename-option': (_, option, draw) => ({
    type: 'rename-option',
    option: option.name,
    to: fresh('renamed', draw),
  }),
  'rename-population': (architecture, _, draw) => ({
    type: 'rename-population',
    name: populationNamed(architecture, draw),
    to: fresh('people', draw),
  }),
  'set-failover': (_, option, draw) => ({
    type: 'set-failover',
    option: option.name,
    changes: {
      mode: from(failoverModes, draw, 'automatic'),
      decideS: maybe(seconds(draw(600)), draw),
      targets: maybe({ '*': anySite(option, draw) }, draw),
    },
  }),
  'set-health': (_, option, draw) => ({
    type: 'set-health',
    option: option.name,
    changes: maybe({ intervalS: seconds(1 + draw(60)), failures: 1 + draw(5) }, draw),
  }),
  'set-home': (architecture, option, draw) => ({
    type: 'set-home',
    option: option.name,
    population: populationNamed(architecture, draw),
    region: maybe(anySite(option, draw), draw),
  }),
  'set-impact': (_, __, draw) => ({
    type: 'set-impact',
    changes: { revenueIn5Minutes: maybe(draw(100_000), draw), safety: maybe(draw(2) === 0, draw) },
  }),
  'set-key': (_, __, draw) => ({
    type: 'set-key',
    path: ['requirements', 'rto'],
    value: maybe(`${1 + draw(500)}s`, draw),
  }),
  'set-link': (_, option, draw) => {
    const link = from(option.links, draw, { from: nowhere, to: nowhere } as const);
    return {
      type: 'set-link',
      option: option.name,
      from: link.from,
      to: link.to,
      changes: {
        mode: from(replicationModes, draw, 'async'),
        lagMs: maybe({ p50: ms(10 + draw(90)), p99: ms(100 + draw(900)) }, draw),
      },
    };
  },
  'set-metadata': (_, __, draw) => ({
    type: 'set-metadata',
    changes: {
      owner: maybe(`team: ${draw(100)}`, draw),
      description: maybe('# not a comment', draw),
    },
  }),
  'set-population': (architecture, _, draw) => ({
    type: 'set-population',
    name: populationNamed(architecture, draw),
    changes: {
      at: somewhere(draw),
      users: draw(5_000_000),
      lastMile: maybe(draw(2) === 0 ? 'mobile' : ms(1 + draw(80)), draw),
    },
  }),
  'set-readiness': (_, option, draw) => ({
    type: 'set-readiness',
    entries: [
      {
        item: from(readinessItemIds, draw, 'quota-parity'),
        option: draw(2) === 0 ? null : option.name,
      },
    ],
    changes: { owner: maybe(`owner ${draw(50)}`, draw) },
  }),
  'set-requirements': (_, __, draw) => ({
    type: 'set-requirements',
    changes: {
      availability: maybe(share(0.99 + draw(99) / 10_000), draw),
      claims: maybe([from(drivers, draw, 'latency')], draw),
    },
  }),
  'set-routing': (_, option, draw) => ({
    type: 'set-routing',
    option: option.name,
    changes: {
      strategy: from(routingStrategies, draw, 'geodns'),
      ttlS: maybe(seconds(30 + draw(300)), draw),
    },
  }),
  'set-site': (_, option, draw) => ({
    type: 'set-site',
    option: option.name,
    region: anySite(option, draw),
    changes: {
      role: from(roles, draw, 'active'),
      capacityRps: rps(100 + draw(50_000)),
      cells: maybe({ count: 1 + draw(20) }, draw),
    },
  }),
  'state-assumption': (_, __, draw) => {
    const [id, { value }] = from(Object.entries(defaultParameters), draw, [
      'none',
      { value: 0 },
    ] as const);
    const because = draw(2) === 0 ? {} : { because: 'measured: twice' };
    return { type: 'state-assumption', id: `parameter.${id}`, value, ...because };
  },
};

/** Every sort of command that there is. */
export const commandTypes: readonly string[] = Object.keys(makers);

/** Some command that speaks of a document, of one of the sorts given; the store may well refuse it. */
export function randomCommand(
  architecture: Architecture,
  draw: Draw,
  types: readonly string[] = commandTypes,
): Command | null {
  const option = architecture.options[draw(architecture.options.length)];
  const type = types[draw(types.length)];
  const [, make] = Object.entries(makers).find(([name]) => name === type) ?? [];
  return option === undefined || make === undefined ? null : make(architecture, option, draw);
}
