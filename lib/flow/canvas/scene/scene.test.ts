import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  regions,
  traceLoss,
  usd,
  type Architecture,
  type CostLine,
  type RegionId,
} from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import type { SceneInput } from './input';
import { sceneBuilder } from './scene';

function example(name: string): Architecture {
  const parsed = parseDocument(readFileSync(`examples/${name}.yaml`, 'utf8'));
  if (!parsed.ok) throw new Error(`${name} does not load`);
  return parsed.architecture;
}

const table = new Map(regions.map((region) => [region.id, region]));

function inputOf(
  architecture: Architecture,
  optionName: string,
  lost: readonly RegionId[] = [],
  stageIndex = lost.length === 0 ? 0 : 1,
): SceneInput {
  const option = architecture.options.find(({ name }) => name === optionName);
  const [evaluation] = evaluate(architecture, defaultAssumptions, { option: optionName }).options;
  const { stages } = traceLoss(architecture, defaultAssumptions, optionName, lost);
  const [before] = stages;
  const stage = stages[stageIndex];
  if (!option || !evaluation || !before || !stage) throw new Error(`no such scene: ${optionName}`);
  return { architecture, option, evaluation, stage, before, lost, cut: new Set(), regions: table };
}

describe('the scene of payments, two regions at 60 %', () => {
  const payments = example('payments');
  const healthy = inputOf(payments, 'two-at-sixty');

  it('shows both sites at 60 % of 6 000 with the tick at 50 %', () => {
    const { sites } = sceneBuilder()(healthy);
    expect(sites.map(({ region }) => region)).toEqual(['aws:us-east-1', 'aws:us-west-2']);
    for (const site of sites)
      expect(site).toMatchObject({
        state: 'serving',
        loadRps: 3600,
        capacityRps: 6000,
        utilization: 0.6,
        safeUtilization: 0.5,
        worst: 'critical',
      });
  });

  it('draws the two opposite links as one line', () => {
    const { links } = sceneBuilder()(healthy);
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ both: true, indexes: [0, 1], mode: 'async', cut: false });
  });

  it('shows the survivor at 120 % right after the loss, and the moved flow', () => {
    const { sites, flows, links } = sceneBuilder()(
      inputOf(payments, 'two-at-sixty', ['aws:us-east-1']),
    );
    expect(sites.map(({ state, downBy }) => [state, downBy])).toEqual([
      ['down', 'loss'],
      ['over', null],
    ]);
    expect(sites[1]).toMatchObject({ loadRps: 7200, beforeRps: 3600, utilization: 1.2 });
    expect(flows.map(({ region, moved }) => [region, moved])).toEqual([
      ['aws:us-west-2', true],
      ['aws:us-west-2', false],
    ]);
    expect(links[0]?.cut).toBe(true);
  });

  it('shows nobody served once the survivor has fallen', () => {
    const settled = inputOf(payments, 'two-at-sixty', ['aws:us-east-1'], 2);
    const { sites, populations, flows } = sceneBuilder()(settled);
    expect(sites.map(({ downBy }) => downBy)).toEqual(['loss', 'overload']);
    expect(flows).toEqual([]);
    expect(populations.map(({ requestMs, unserved }) => [requestMs, unserved])).toEqual([
      [null, 'no-site'],
      [null, 'no-site'],
    ]);
    expect(populations.every(({ beforeMs }) => beforeMs !== null)).toBe(true);
  });

  it('keeps what did not change as the same objects', () => {
    const draw = sceneBuilder();
    const first = draw(healthy);
    expect(draw({ ...healthy })).toBe(first);
    const moved: Architecture = {
      ...payments,
      demand: {
        ...payments.demand,
        populations: payments.demand.populations.map((population, i) =>
          i === 0 ? { ...population, at: { lat: 41, lon: -75 } } : population,
        ),
      },
    };
    const second = draw({ ...healthy, architecture: moved });
    expect(second.populations[0]).not.toBe(first.populations[0]);
    expect(second.populations[1]).toBe(first.populations[1]);
    expect(second.sites).toBe(first.sites);
    expect(second.links).toBe(first.links);
    expect(second.flows[1]).toBe(first.flows[1]);
  });
});

describe('the scene of collab', () => {
  it('draws six links between three sites as three lines', () => {
    const { links } = sceneBuilder()(inputOf(example('collab'), 'sharded'));
    expect(links.map(({ both }) => both)).toEqual([true, true, true]);
  });

  it('keeps one-way links apart', () => {
    const { links } = sceneBuilder()(inputOf(example('collab'), 'write-home'));
    expect(links.map(({ both, from }) => [both, from])).toEqual([
      [false, 'aws:us-east-1'],
      [false, 'aws:us-east-1'],
    ]);
  });
});

describe('what a bill says on the map', () => {
  const line = (monthlyUsd: number | null, more: Partial<CostLine>): CostLine => ({
    id: '',
    line: 'compute',
    region: null,
    monthlyUsd: monthlyUsd === null ? null : usd(monthlyUsd),
    source: 'priced',
    because: null,
    growsUsd: usd(0),
    ...more,
  });
  const [here, there] = ['aws:us-east-1', 'aws:us-west-2'] as const;
  const bill = [
    line(100, { region: here }),
    line(20, { region: here, line: 'transfer-regions', to: there, gbMonthly: 1000 }),
    line(null, { region: here, line: 'database' }),
    line(50, { region: there }),
    line(5, { region: there, line: 'transfer-regions', to: here, gbMonthly: 250 }),
    line(7000, { line: 'operations' }),
  ];
  const payments = inputOf(example('payments'), 'two-at-sixty');
  const priced = {
    ...payments,
    evaluation: {
      ...payments.evaluation,
      cost: { ...payments.evaluation.cost, lines: bill },
    },
  };

  it('gives each site its own lines, at least so much where one is unknown', () => {
    const { sites } = sceneBuilder()(priced);
    expect(sites.map(({ monthlyUsd, isCostLowerBound }) => [monthlyUsd, isCostLowerBound])).toEqual(
      [
        [120, true],
        [55, false],
      ],
    );
  });

  it('draws one line for both ways as wide as the larger of them, and adds up what is sent', () => {
    const [link] = sceneBuilder()(priced).links;
    expect(link?.gbMonthly).toBe(1250);
    expect(link?.width).toBe(3.5);
  });

  it('keeps the line of a link when the bill changes, and draws it thin where nothing is known', () => {
    const draw = sceneBuilder();
    const [before] = draw(priced).links;
    const [after] = draw({
      ...priced,
      evaluation: { ...priced.evaluation, cost: { ...priced.evaluation.cost, lines: [] } },
    }).links;
    expect(after?.line).toBe(before?.line);
    expect(after).toMatchObject({ gbMonthly: null, width: 1.5 });
  });
});

describe('a standby', () => {
  it('stands by and has no tick', () => {
    const { sites } = sceneBuilder()(inputOf(example('payments'), 'warm-standby'));
    expect(sites[1]).toMatchObject({ state: 'standby', safeUtilization: null });
  });
});
