import ELK from 'elkjs/lib/elk.bundled.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultAssumptions, evaluate, regions, traceLoss } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { largeDocument } from '@/lib/testing/large-document';
import type { Architecture } from '@/lib/engine/model';
import { overlaps } from '../box';
import { sceneBuilder, type Scene } from '../scene/scene';
import { elkGraph, placesOf } from './elk-graph';
import { keyOfGraph, schematicGraph } from './graph';
import { schematic } from './schematic';

const table = new Map(regions.map((region) => [region.id, region]));
const none: ReadonlySet<string> = new Set();

function sceneOf(architecture: Architecture, name: string): Scene {
  const option = architecture.options.find((one) => one.name === name);
  const [evaluation] = evaluate(architecture, defaultAssumptions, { option: name }).options;
  const [stage] = traceLoss(architecture, defaultAssumptions, name, []).stages;
  if (!option || !evaluation || !stage) throw new Error(`no option ${name}`);
  const input = { architecture, option, evaluation, stage, before: stage, lost: [], cut: none };
  return sceneBuilder()({ ...input, regions: table });
}

function example(name: string): Architecture {
  const parsed = parseDocument(readFileSync(`examples/${name}.yaml`, 'utf8'));
  if (!parsed.ok) throw new Error(`${name} does not load`);
  return parsed.architecture;
}

async function drawn(scene: Scene, open = none) {
  const graph = schematicGraph(scene, open);
  const places = placesOf(await new ELK().layout(elkGraph(graph)));
  return { graph, places, ...schematic(graph, places, scene) };
}

describe('the schematic of payments with a warm standby', () => {
  const scene = sceneOf(example('payments'), 'warm-standby');

  it('has users, routing, sites and copies in columns from left to right', async () => {
    const { nodes } = await drawn(scene);
    const lefts = (column: string) =>
      nodes.filter((node) => node.column === column).map(({ box }) => [box.x, box.x + box.width]);
    const order = ['users', 'routing', 'sites', 'copies'].map(lefts);
    expect(order.map((column) => column.length)).toEqual([2, 1, 1, 1]);
    for (const [i, column] of order.entries()) {
      const before = order[i - 1] ?? [];
      for (const [left = 0] of column)
        for (const [, right = 0] of before) expect(left).toBeGreaterThan(right);
    }
  });

  it('is laid out in the same way each time', async () => {
    const [first, second] = [await drawn(scene), await drawn(scene)];
    expect([...second.places]).toEqual([...first.places]);
  });

  it('adds up what goes through the routing', async () => {
    const { flows } = await drawn(scene);
    const served = scene.flows.reduce((sum, { rps }) => sum + rps, 0);
    const through = (begins: string) =>
      flows.filter(({ key }) => key.startsWith(begins)).reduce((sum, { rps }) => sum + rps, 0);
    expect(through('population')).toBeCloseTo(served, 6);
    expect(through('routing')).toBeCloseTo(served, 6);
  });
});

describe('a schematic of many', () => {
  const large = largeDocument({ sites: 20, populations: 100, headroom: 1 });
  const scene = sceneOf(large, large.options[0]?.name ?? '');

  it('covers no box with another, and hides nobody: groups hold all populations', async () => {
    const { nodes } = await drawn(scene);
    for (const [i, a] of nodes.entries())
      for (const b of nodes.slice(i + 1)) expect(overlaps(a.box, b.box)).toBe(false);
    const held = nodes.flatMap(({ thing }) =>
      thing.is === 'group' ? thing.group.members : thing.is === 'population' ? [thing.view] : [],
    );
    expect(held.map(({ name }) => name).sort()).toEqual(
      scene.populations.map(({ name }) => name).sort(),
    );
  });

  it('opens a group into its populations', () => {
    const closed = schematicGraph(scene, none);
    const group = closed.nodes.find(({ thing }) => thing.is === 'group');
    if (group?.thing.is !== 'group') throw new Error('there is no group');
    const opened = schematicGraph(scene, new Set([group.id]));
    const { members } = group.thing.group;
    expect(opened.nodes.length).toBe(closed.nodes.length - 1 + members.length);
    expect(opened.nodes.map(({ id }) => id)).not.toContain(group.id);
    expect(keyOfGraph(opened)).not.toBe(keyOfGraph(closed));
  });
});
