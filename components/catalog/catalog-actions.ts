import type { ActionResult } from '@/lib/schemas/action-result';
import type { JudgeAnew } from '../assumptions/assumption-actions';

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** What a conversion could not take over, or has to ask for. */
export interface ImportNote {
  readonly path: string;
  readonly says: string;
}

/** What the catalog asks of the server; the page hands the server's actions in. */
export interface CatalogActions {
  readonly create: (input: { text: string }) => Promise<ActionResult<Stored>>;
  readonly importFile: (input: { fileName: string; text: string }) => Promise<ActionResult<Stored>>;
  /** A configuration of another form as a document, to be completed before it is imported. */
  readonly convert: (input: {
    fileName: string;
    text: string;
  }) => Promise<ActionResult<{ readonly text: string; readonly notes: readonly ImportNote[] }>>;
  readonly rename: (input: {
    id: string;
    name: string;
    baseVersion: number;
  }) => Promise<ActionResult<Stored>>;
  readonly duplicate: (input: { id: string }) => Promise<ActionResult<Stored>>;
  readonly archive: (input: { id: string; baseVersion: number }) => Promise<ActionResult<Stored>>;
  readonly judgeAnew: JudgeAnew;
  readonly unarchive: (input: { id: string }) => Promise<ActionResult<Stored>>;
}
