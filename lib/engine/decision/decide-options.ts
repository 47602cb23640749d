import type { TierPolicy } from '../model';

/** What a workspace may state besides its assumptions. */
export interface DecideOptions {
  /** Who belongs to which tier, and what each tier asks; absent: as the architecture's workspace states it. */
  readonly policy?: TierPolicy;
  /** `targets` alone are at hand and the default; `all` takes a second or two. */
  readonly flips?: 'targets' | 'all';
}
