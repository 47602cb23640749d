import { expect, test } from 'vitest';
import { defaultAssumptions, regions, type RegionId } from '@/lib/engine';
import { architecture, option, population, site } from '@/lib/testing/architecture';
import { drawnOption } from './drawn-option';
import { mark, type Mark } from './mark';
import { drawSmallMap, smallFrame } from './small-map';

const size = { width: 360, height: 178 };

function sceneOf(ids: readonly RegionId[]) {
  const drawn = option(ids.map((id) => site(id, 100)));
  const document = architecture([population('p', 10)], [drawn]);
  return drawnOption({ architecture: document, option: drawn, assumptions: defaultAssumptions })
    .scene;
}

const words = (one: Mark): readonly string[] =>
  one.children.flatMap((child) => (typeof child === 'string' ? [child] : words(child)));

test('a frame holds every place of all of its maps', () => {
  const scenes = [
    sceneOf(['aws:us-east-1', 'aws:ap-southeast-2']),
    sceneOf(['aws:eu-west-1', 'aws:sa-east-1']),
  ];
  const { view } = smallFrame(scenes, size);
  for (const { at } of scenes.flatMap(({ sites }) => sites)) {
    expect(at.x * view.zoom + view.x).toBeGreaterThan(0);
    expect(at.x * view.zoom + view.x).toBeLessThan(size.width);
    expect(at.y * view.zoom + view.y).toBeGreaterThan(0);
    expect(at.y * view.zoom + view.y).toBeLessThan(size.height);
  }
});

test('a map of nothing shows the world', () => {
  const { view } = smallFrame([], size);
  expect(Number.isFinite(view.zoom + view.x + view.y)).toBe(true);
  expect(view.zoom).toBeGreaterThan(0);
});

test('a map names its sites where there is room, and is spoken by its label', () => {
  const scene = sceneOf(['aws:us-east-1', 'aws:eu-west-1']);
  const map = drawSmallMap(scene, mark('g', {}), smallFrame([scene], size), 'page', 'Map of x');
  expect(map.attributes['aria-label']).toBe('Map of x');
  expect(words(map)).toEqual(expect.arrayContaining(['us-east-1', 'eu-west-1']));
});

test('of many sites close to each other no two names lie on each other', () => {
  const many = regions.filter(({ continent }) => continent === 'europe').slice(0, 20);
  const scene = sceneOf(many.map(({ id }) => id));
  const map = drawSmallMap(scene, mark('g', {}), smallFrame([scene], size), 'page', 'Map of x');
  expect(new Set(words(map)).size).toBeLessThan(many.length);
});
