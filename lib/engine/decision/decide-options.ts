import type { TierPolicy } from './tier/policy';

/** What a workspace may state besides its assumptions. */
export interface DecideOptions {
  /** Who belongs to which tier, and what each tier asks. */
  readonly policy?: TierPolicy;
}
