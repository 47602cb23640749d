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
  abstract readonly kind:
    'not-found' | 'conflict' | 'invalid' | 'forbidden' | 'signed-out' | 'too-many' | 'unavailable';
}

/** What was refused, for the record of what was done. */
export interface Refusal {
  /** An act, or what came instead of one. */
  readonly act: string;
  /** The object as it was named, where one was. */
  readonly objectId: string | null;
  readonly because: string;
}

/** It does not exist, or not in the workspace of the one who asks. */
export class NotFound extends ServiceError {
  override readonly name = 'NotFound';
  readonly kind = 'not-found';

  /** `refusal`: the request named an object by an id that it cannot have from us, or not any more. */
  constructor(
    message: string,
    readonly refusal: Refusal | null = null,
  ) {
    super(message);
  }
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

  constructor(
    message: string,
    readonly refusal: Refusal,
  ) {
    super(message);
  }
}

/** Nobody is signed in, or not any more. */
export class SignedOut extends ServiceError {
  override readonly name = 'SignedOut';
  readonly kind = 'signed-out';

  constructor(readonly refusal: Refusal) {
    super('You are not signed in, or not any more. Sign in, then try again.');
  }
}

/** It was tried too often. */
export class TooMany extends ServiceError {
  override readonly name = 'TooMany';
  readonly kind = 'too-many';

  /** `waitS`: seconds until it may be tried again. */
  constructor(
    readonly waitS: number,
    readonly refusal: Refusal,
  ) {
    const minutes = Math.max(1, Math.ceil(waitS / 60));
    super(
      `That was tried too often. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    );
  }
}

/** The store does not answer, or is too busy; asking again may help. */
export class Unavailable extends ServiceError {
  override readonly name = 'Unavailable';
  readonly kind = 'unavailable';
}
