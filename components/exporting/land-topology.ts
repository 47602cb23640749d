import type { LandTopology } from '@/lib/picture/land';
import { landAsset } from '../topology/land/asset';

let loading: Promise<LandTopology> | null = null;

async function fetchNow(): Promise<LandTopology> {
  const answer = await fetch(landAsset);
  if (!answer.ok) throw new Error(`The land did not load: ${answer.status}`);
  const land: LandTopology = await answer.json();
  return land;
}

/** The land as pictures are drawn from it; the map's own request has left it in the browser's keeping. */
export function landTopology(): Promise<LandTopology> {
  loading ??= fetchNow().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
