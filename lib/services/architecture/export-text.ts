import type { Context } from '../context';
import type { Reference } from './find';
import { readArchitecture } from './read';

/** A document as a file to take away: the text as it is stored. Throws `NotFound`. */
export async function exportText(
  context: Context,
  wanted: Reference,
): Promise<{ readonly fileName: string; readonly text: string }> {
  const { name, text } = await readArchitecture(context, wanted);
  return { fileName: `${name}.yaml`, text };
}
