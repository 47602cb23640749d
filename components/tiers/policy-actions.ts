import type { TierPolicy } from '@/lib/engine/model';
import type { ActionResult } from '@/lib/schemas/action-result';
import type { JudgeAnew } from '../assumptions/assumption-actions';

/** The workspace's tier policy as the page was given it. */
export interface GivenPolicy {
  /** To be given back with a change. */
  readonly version: number;
  /** null: nobody has stated one, and the default holds. */
  readonly policy: TierPolicy | null;
}

/** A change of the policy in the past. */
export interface PolicyChange {
  readonly id: number;
  readonly version: number;
  readonly act: 'stated' | 'imported' | 'reset';
  readonly because: string;
  readonly author: string;
  readonly at: Date;
  readonly changes: readonly {
    readonly field: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

interface Changed {
  readonly version: number;
  readonly changed: number;
}

/** What the page of tiers asks of the server; the page hands the actions in. */
export interface PolicyActions {
  readonly state: (input: {
    readonly policy: Record<string, unknown>;
    readonly because: string;
    readonly fileName?: string;
    readonly baseVersion: number;
  }) => Promise<ActionResult<Changed>>;
  readonly reset: (input: {
    readonly because: string;
    readonly baseVersion: number;
  }) => Promise<ActionResult<Changed>>;
  readonly judgeAnew: JudgeAnew;
}
