import type { TierPolicy } from './tier/policy';

/** What a workspace may state besides its assumptions. */
export interface DecideOptions {
  /** Who belongs to which tier, and what each tier asks. */
  readonly policy?: TierPolicy;
  /** `targets` alone are at hand and the default; `all` takes a second or two. */
  readonly flips?: 'targets' | 'all';
}
