import { describe, expect, it } from 'vitest';
import { contains } from './box';
import type { View } from './fit';
import { projections } from './projections';
import type { Coordinates } from '@/lib/engine/model';
import { continentView, mapContinents, worldView } from './zoom-to';

const screen = { width: 864, height: 640 };
const padding = { top: 60, right: 24, bottom: 84, left: 24 };
const inside = {
  x: padding.left - 1,
  y: padding.top - 1,
  width: screen.width - padding.left - padding.right + 2,
  height: screen.height - padding.top - padding.bottom + 2,
};

const cities: Readonly<Record<(typeof mapContinents)[number], readonly Coordinates[]>> = {
  'north-america': [
    { lat: 47.6, lon: -122.3 },
    { lat: 19.4, lon: -99.1 },
    { lat: 45.5, lon: -73.6 },
  ],
  'south-america': [
    { lat: -23.5, lon: -46.6 },
    { lat: 4.7, lon: -74.1 },
    { lat: -33.4, lon: -70.7 },
  ],
  europe: [
    { lat: 53.3, lon: -6.3 },
    { lat: 59.3, lon: 18.1 },
    { lat: 40.4, lon: -3.7 },
    { lat: 52.2, lon: 21 },
  ],
  africa: [
    { lat: -33.9, lon: 18.4 },
    { lat: 6.5, lon: 3.4 },
    { lat: 30, lon: 31.2 },
  ],
  asia: [
    { lat: 35.7, lon: 139.7 },
    { lat: 1.3, lon: 103.8 },
    { lat: 19.1, lon: 72.9 },
    { lat: 25.2, lon: 55.3 },
  ],
  oceania: [
    { lat: -33.9, lon: 151.2 },
    { lat: -36.8, lon: 174.8 },
  ],
};

describe.each(Object.values(projections))('on $id', (projection) => {
  const onScreen = (at: Coordinates, { x, y, zoom }: View) => {
    const point = projection.project(at);
    return { x: point.x * zoom + x, y: point.y * zoom + y, width: 0, height: 0 };
  };

  it.each(mapContinents)('%s shows its cities, beside the controls', (continent) => {
    const view = continentView(continent, projection, screen, padding);
    for (const city of cities[continent]) expect(contains(inside, onScreen(city, view))).toBe(true);
    // It is nearer than the whole world.
    expect(view.zoom).toBeGreaterThan(2 * worldView(projection, screen, padding).zoom);
  });
});
