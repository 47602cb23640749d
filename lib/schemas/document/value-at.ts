import type { DocumentPath, DocumentValue } from '@/lib/engine/model';

/** The value at a path; undefined where there is none. */
export function valueAt(value: DocumentValue, path: DocumentPath): DocumentValue | undefined;
export function valueAt(value: unknown, path: DocumentPath): unknown;
export function valueAt(value: unknown, path: DocumentPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}
