import type { Problem } from '@/lib/schemas';

/** A document as somebody else has left it, for showing both sides. */
export interface CurrentDocument {
  readonly text: string;
  readonly version: number;
  readonly author: string;
  readonly at: Date;
}

/** An outcome that a service foresees; its message is meant for the person who asked. */
export abstract class ServiceError extends Error {
  abstract readonly kind: 'not-found' | 'conflict' | 'invalid' | 'forbidden' | 'unavailable';
}

/** It does not exist, or not in the workspace of the one who asks. */
export class NotFound extends ServiceError {
  override readonly name = 'NotFound';
  readonly kind = 'not-found';
}

/** The object has changed since it was read, or its name is taken. */
export class Conflict extends ServiceError {
  override readonly name = 'Conflict';
  readonly kind = 'conflict';

  /** `theirs`: the document as it stands now; null where nothing was overtaken. */
  constructor(
    message: string,
    readonly theirs: CurrentDocument | null = null,
  ) {
    super(message);
  }
}

/** The input cannot be taken; for a document, with every problem and its place. */
export class Invalid extends ServiceError {
  override readonly name = 'Invalid';
  readonly kind = 'invalid';

  constructor(
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }
}

/** The one who asks may see it, but not do this with it. */
export class Forbidden extends ServiceError {
  override readonly name = 'Forbidden';
  readonly kind = 'forbidden';
}

/** The store does not answer, or is too busy; asking again may help. */
export class Unavailable extends ServiceError {
  override readonly name = 'Unavailable';
  readonly kind = 'unavailable';
}
