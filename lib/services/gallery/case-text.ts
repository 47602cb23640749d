import { readFile } from 'node:fs/promises';
import type { GalleryCase } from './case';

/** The three reference documents, which every workspace starts with; the other cases stand in a folder of their own. */
const reference: readonly string[] = ['payments', 'collab', 'hr-tool'];

/** Where the document of a case stands, from the root of the project. */
export const caseFile = ({ id }: GalleryCase): string =>
  reference.includes(id) ? `examples/${id}.yaml` : `examples/gallery/${id}.yaml`;

/** The document of a case, as it is written. */
export const caseText = (one: GalleryCase): Promise<string> => readFile(caseFile(one), 'utf8');
