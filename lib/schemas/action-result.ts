import type { Problem } from './document/problem';

/**
 * What a server action answers, so that the screen can say what happened. `theirs` is there when the
 * document has changed since it was read: what stands now, for showing both sides.
 */
export type ActionResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ActionError };

export interface ActionError {
  readonly kind:
    | 'conflict'
    | 'invalid'
    | 'not-found'
    | 'forbidden'
    | 'signed-out'
    | 'too-many'
    | 'unavailable'
    | 'internal';
  /** For the person in front of the screen. */
  readonly message: string;
  readonly problems?: readonly Problem[];
  readonly theirs?: {
    readonly text: string;
    readonly version: number;
    readonly author: string;
    readonly at: Date;
  };
}
