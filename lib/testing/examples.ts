import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The text of one of the documents in `examples/`. */
export function exampleText(name: string): Promise<string> {
  return readFile(join('examples', `${name}.yaml`), 'utf8');
}

/** The names of all of them. */
export async function exampleNames(): Promise<string[]> {
  const files = await readdir('examples');
  return files.filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -5));
}
