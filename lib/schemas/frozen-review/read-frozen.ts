import { frozenReview, type FrozenReview } from './frozen-review';

/**
 * A frozen review from its stored text, whatever version of Meridian wrote it. Throws where the text is none: it was
 * stored whole and is hashed, so that this is a fault of ours or of the store.
 */
export function readFrozen(text: string): FrozenReview {
  return frozenReview.parse(JSON.parse(text));
}
