import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LandTopology } from '@/lib/picture/land';

/** From the root of the project, as the server and the command stand. */
const folder = join('public', 'land');

let reading: Promise<LandTopology> | null = null;

async function readNow(): Promise<LandTopology> {
  const name = (await readdir(folder)).find((file) => file.startsWith('countries-50m.'));
  if (name === undefined) throw new Error(`No land in ${folder}`);
  const land: LandTopology = JSON.parse(await readFile(join(folder, name), 'utf8'));
  return land;
}

/** The land that maps are drawn on, read once. */
export function readLand(): Promise<LandTopology> {
  reading ??= readNow().catch((error: unknown) => {
    reading = null;
    throw error;
  });
  return reading;
}
