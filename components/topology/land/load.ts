import { mercator } from '@/lib/flow/canvas/projections/mercator';
import type { Projection, ProjectionId } from '@/lib/flow/canvas/projections/projection';
import { landAsset } from './asset';
import { landOn, type Land } from './decode';
import { readLand, type GlobeLand, type LandFile } from './read';

let loading: Promise<GlobeLand> | null = null;
let loaded: GlobeLand | null = null;
const laid = new Map<ProjectionId, Land>();

async function fetchLand(): Promise<GlobeLand> {
  const answer = await fetch(landAsset);
  if (!answer.ok) throw new Error(`The land did not load: ${answer.status}`);
  const file: LandFile = await answer.json();
  loaded = readLand(file);
  return loaded;
}

function laidOn(land: GlobeLand, projection: Projection): Land {
  const known = laid.get(projection.id) ?? landOn(land, projection);
  laid.set(projection.id, known);
  return known;
}

/** The land, fetched from our own server once per page; a failed fetch is tried again on the next call. */
export async function loadLand(projection: Projection = mercator): Promise<Land> {
  loading ??= fetchLand().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return laidOn(await loading, projection);
}

/** The land if it is here already; null before. */
export function landNow(projection: Projection = mercator): Land | null {
  return loaded === null ? null : laidOn(loaded, projection);
}
