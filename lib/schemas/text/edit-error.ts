import type { DocumentPath } from '@/lib/engine/model';
import { formatPath } from '../document/problem';

/** An edit that does not fit the document it is applied to. */
export class EditError extends Error {
  override readonly name = 'EditError';
  readonly path: DocumentPath;

  constructor(path: DocumentPath, because: string) {
    super(`${path.length === 0 ? 'the document' : formatPath(path)}: ${because}`);
    this.path = path;
  }
}
