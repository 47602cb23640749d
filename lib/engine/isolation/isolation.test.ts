import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  explain,
  isolationOf,
  isolationPaths,
  latencyBetween,
  regions,
  type Architecture,
  type IsolationFigures,
} from '..';
import { checkout } from '../../testing/checkout';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';

const figuresOf = (document: Architecture) => isolationOf(document, defaultAssumptions, 'standby');
const figures = figuresOf(checkout());

function withoutEast({ losses }: IsolationFigures) {
  const found = losses.find(({ lost }) => lost.join() === east);
  if (!found?.moved) throw new Error('nothing moves');
  return { ...found, moved: found.moved };
}

/** Round trip within a region, which no document states. */
function within(id: string): number {
  const region = regions.find((one) => one.id === id);
  if (!region) throw new Error(`no region ${id}`);
  return latencyBetween([region], [region], defaultAssumptions)[0]?.rttMs ?? Number.NaN;
}

describe('calls in normal times', () => {
  const row = (name: string, region: string) =>
    figures.dependencies
      .find((one) => one.name === name)
      ?.sites.find((one) => one.region === region);

  test('a system on premises is reached by the shorter of its lines', () => {
    expect(row('mainframe', east)).toMatchObject({ through: east, callMs: 2, readMs: 6 });
    expect(row('mainframe', west)).toMatchObject({ through: east, callMs: 62, readMs: 186 });
  });

  test('writes make their own number of calls, to the nearest place', () => {
    expect(row('inventory', west)).toMatchObject({
      answeredBy: 'aws:us-east-2',
      callMs: 50,
      readMs: 100,
      writeMs: 200,
    });
  });

  test('what is not called takes nothing, and nobody knows how far it is', () => {
    expect(row('cards', east)).toMatchObject({ answeredBy: null, callMs: null, readMs: 0 });
  });
});

describe('the loss of Virginia', () => {
  const loss = withoutEast(figures);
  const state = (name: string) => loss.dependencies.find((one) => one.name === name)?.state;

  test('takes what lives there alone, and leaves less of what lives elsewhere too', () => {
    expect(state('sign-in')).toBe('down');
    expect(state('inventory')).toBe('narrowed');
    expect(state('queue')).toBe('up');
    expect(state('cards')).toBe('up');
  });

  test('ties hands: a failover decided by people needs them to sign in, and not to deploy', () => {
    expect(loss.cannot).toEqual([
      {
        dependency: 'sign-in',
        kind: 'identity',
        act: 'sign in',
        failoverNeeds: 'people decide, and have to sign in to act',
      },
      {
        dependency: 'pipeline',
        kind: 'deployment',
        act: 'deploy or roll back',
        failoverNeeds: null,
      },
    ]);
  });

  test('sends each request farther: 198 ms to the mainframe and 150 ms to the inventory', () => {
    // 3 × 66 by the line that is left; reads 2 × 50, writes 4 × 50, half of each.
    expect(loss.moved.rps).toBe(1000);
    expect(loss.moved.callsMs).toBeCloseTo(198 + (100 + 200) / 2, 9);
    expect(loss.moved.callsBeforeMs).toBeCloseTo(6 + 3 * within(east), 9);
    expect(loss.moved.takers).toEqual([{ region: west, rps: 1000 }]);
  });

  test('moved alone every request calls back; moved together only the mainframe is far', () => {
    expect(loss.moved.partial).toMatchObject({
      along: ['inventory'],
      crossing: 1,
      crossingBefore: 0,
    });
    // The line in Virginia is up then: 3 × 62. The inventory answers from Ohio, or from Oregon itself.
    expect(loss.moved.partial?.aloneCallsMs).toBeCloseTo(186 + 150, 9);
    expect(loss.moved.partial?.togetherCallsMs).toBeCloseTo(186 + 3 * within(west), 9);
  });
});

test('the loss of the standby moves nobody and takes nothing whole', () => {
  const loss = figures.losses.find(({ lost }) => lost.join() === west);
  expect(loss).toMatchObject({ moved: null, cannot: [] });
  expect(loss?.dependencies.every(({ state }) => state !== 'down')).toBe(true);
});

test('shared fate names each region, with a site or without, and who hangs on it', () => {
  expect(figures.sharedFate).toEqual([
    {
      region: 'custom:dc-ashburn',
      isSite: false,
      dependencies: ['mainframe'],
      hard: true,
      sites: [east, west],
    },
    {
      region: east,
      isSite: true,
      dependencies: ['sign-in', 'pipeline'],
      hard: false,
      sites: [west],
    },
  ]);
});

test('with its only line a system on premises is gone, and so is the service', () => {
  const oneLine = checkout([
    'regions: [aws:us-east-1, aws:us-west-2] }',
    'regions: [aws:us-east-1] }',
  ]);
  const mainframe = withoutEast(figuresOf(oneLine)).dependencies[0];
  expect(mainframe).toMatchObject({ name: 'mainframe', state: 'down', standIn: null });
  expect(mainframe?.sites).toEqual([
    { region: west, answeredBy: null, through: null, callMs: null, readMs: null, writeMs: null },
  ]);
});

test('what stands in is named', () => {
  const two = checkout([
    '  - { name: pipeline,',
    '  - { name: break-glass, needs: soft, alternativeTo: sign-in }\n  - { name: pipeline,',
  ]);
  const loss = withoutEast(figuresOf(two));
  expect(loss.dependencies.find(({ name }) => name === 'sign-in')?.standIn).toBe('break-glass');
  expect(loss.cannot.map(({ dependency }) => dependency)).toEqual(['pipeline']);
});

test('a service is offered, not offered, or nobody has said', () => {
  expect(figures.services).toEqual([
    {
      name: 'queue',
      needs: 'hard',
      sites: [
        { region: east, offered: true },
        { region: west, offered: false },
      ],
    },
    {
      name: 'aurora',
      needs: null,
      sites: [
        { region: east, offered: null },
        { region: west, offered: null },
      ],
    },
  ]);
});

describe('quotas', () => {
  test('a standby needs as much for each request as is in use: 400 ÷ 1000 × 1000', () => {
    expect(figures.quotas).toEqual([
      { region: east, name: 'vcpus', limit: 512, need: 400, lost: [], basis: 'use' },
      { region: west, name: 'vcpus', limit: 256, need: 400, lost: [east], basis: 'use' },
    ]);
  });

  test('where nobody says what is in use, it is held against the limit of the lost site', () => {
    const parity = figuresOf(checkout([', inUse: 400', '']));
    expect(parity.quotas).toEqual([
      { region: east, name: 'vcpus', limit: 512, need: null, lost: [], basis: 'parity' },
      { region: west, name: 'vcpus', limit: 256, need: 512, lost: [east], basis: 'parity' },
    ]);
  });

  test('requests are held against the load itself', () => {
    const stated = figuresOf(checkout(['role: hot,', 'role: hot, quotaRps: 900,']));
    expect(stated.quotas[0]).toEqual({
      region: west,
      name: 'requests per second',
      limit: 900,
      need: 1000,
      lost: [east],
      basis: 'load',
    });
  });
});

test('every figure is explained with its own value', () => {
  const document = checkout();
  const valueAt = (path: string): unknown => {
    let held: unknown = { isolation: figures };
    for (const [, key = '', named] of path.matchAll(/\.?(\w+)(?:\[([^\]]+)\])?/g)) {
      held = Reflect.get(Object(held), key);
      if (named === undefined || !Array.isArray(held)) continue;
      const isNamed = (row: { name?: string; region?: string; lost?: string[] }) =>
        key === 'named' || row.name === named || row.region === named || row.lost?.join() === named;
      held = held.find(isNamed);
    }
    return held;
  };
  const paths = isolationPaths(figures).filter((path) => !path.includes('.quotas['));
  expect(paths.length).toBeGreaterThan(60);
  for (const path of paths) {
    const tree = explain(document, defaultAssumptions, 'standby', path);
    expect(tree, path).toBeDefined();
    expect(tree?.value, path).toEqual(valueAt(path));
    if (tree?.value === null) expect(tree.because, path).toBeDefined();
  }
  const quota = `isolation.quotas[${west}].named[vcpus].need`;
  expect(explain(document, defaultAssumptions, 'standby', quota)?.value).toBe(400);
});

test('a degraded network makes each part of a way longer', () => {
  const bad = isolationOf(checkout(), defaultAssumptions, 'standby', { scenario: 'degraded' });
  const call = (all: IsolationFigures) => all.dependencies[0]?.sites[1]?.callMs ?? 0;
  expect(call(bad)).toBeGreaterThan(call(figures));
});

test('a loss that is asked for stands beside those of one site', () => {
  const asked = isolationOf(checkout(), defaultAssumptions, 'standby', {
    losses: [{ kind: 'dependency', name: 'inventory' }],
  });
  const row = asked.losses.at(-1);
  expect(row).toMatchObject({ id: 'dependency:inventory', lost: [], moved: null });
  expect(row?.dependencies.find(({ name }) => name === 'inventory')?.state).toBe('down');
});
