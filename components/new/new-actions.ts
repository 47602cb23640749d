import type { ActionResult } from '@/lib/schemas/action-result';
import type { CatalogActions } from '../catalog/catalog-actions';

/** What a new document asks of the server; the page hands the server's actions in. */
export interface NewActions extends Pick<CatalogActions, 'create' | 'importFile' | 'convert'> {
  readonly begin: (input: {
    from: string;
    name: string;
  }) => Promise<ActionResult<{ readonly name: string }>>;
}

/** A case of the gallery that a document can start from. */
export interface StartingCase {
  readonly id: string;
  readonly title: string;
  readonly says: string;
}
