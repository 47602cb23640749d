import type { ProjectionId } from '@/lib/flow/canvas/projections/projection';
import type { ZoomTarget } from '@/lib/flow/canvas/zoom-to';

/** The two ways to draw one option. */
export const drawings = ['map', 'schematic'] as const;
export type DrawnAs = (typeof drawings)[number];

export const drawingWords: Readonly<Record<DrawnAs, string>> = {
  map: 'Map',
  schematic: 'Schematic',
};

/** Projections as people choose between them: by what they keep true. */
export const projectionWords: Readonly<
  Record<ProjectionId, { readonly name: string; readonly keeps: string }>
> = {
  mercator: { name: 'Mercator', keeps: 'shapes and directions' },
  'equal-earth': { name: 'Equal Earth', keeps: 'areas' },
  pacific: { name: 'Pacific', keeps: 'areas, the Pacific in the middle' },
};

/** What one can zoom to, with its key, in the order of the menu. */
export const zoomTargets: readonly {
  readonly target: ZoomTarget;
  readonly label: string;
  readonly key: string;
}[] = [
  { target: 'everything', label: 'Everything', key: '0' },
  { target: 'selection', label: 'Selection', key: 'Z' },
  { target: 'world', label: 'Whole world', key: 'W' },
  { target: 'north-america', label: 'North America', key: '1' },
  { target: 'south-america', label: 'South America', key: '2' },
  { target: 'europe', label: 'Europe', key: '3' },
  { target: 'africa', label: 'Africa', key: '4' },
  { target: 'asia', label: 'Asia', key: '5' },
  { target: 'oceania', label: 'Oceania', key: '6' },
];
