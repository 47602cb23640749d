import { NotFound } from '../errors';
import type { GalleryCase } from './case';
import { cases } from './cases';

/** The case of that id. Throws `NotFound`. */
export function findCase(id: string): GalleryCase {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) {
    throw new NotFound(
      `The gallery has no case "${id}"; it has ${cases.map((one) => one.id).join(', ')}.`,
    );
  }
  return found;
}
