import type { ActionResult } from '@/lib/schemas/action-result';
import type { JudgeAnew } from '../assumptions/assumption-actions';

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

export const startingPoints = ['blank', 'payments', 'collab', 'hr-tool'] as const;
export type StartingPoint = (typeof startingPoints)[number];

/** What the catalog asks of the server; the page hands the server's actions in. */
export interface CatalogActions {
  readonly begin: (input: { from: StartingPoint; name: string }) => Promise<ActionResult<Stored>>;
  readonly create: (input: { text: string }) => Promise<ActionResult<Stored>>;
  readonly importFile: (input: { fileName: string; text: string }) => Promise<ActionResult<Stored>>;
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
