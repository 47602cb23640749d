import { landAsset } from './asset';
import { decodeLand, type Land, type LandFile } from './decode';

let loading: Promise<Land> | null = null;
let loaded: Land | null = null;

async function fetchLand(): Promise<Land> {
  const answer = await fetch(landAsset);
  if (!answer.ok) throw new Error(`The land did not load: ${answer.status}`);
  const file: LandFile = await answer.json();
  loaded = decodeLand(file);
  return loaded;
}

/** The land, fetched from our own server once per page; a failed fetch is tried again on the next call. */
export function loadLand(): Promise<Land> {
  loading ??= fetchLand().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The land if it is here already; null before. */
export function landNow(): Land | null {
  return loaded;
}
