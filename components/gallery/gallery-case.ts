import type { Decision, Explanation, Finding, RegionId } from '@/lib/engine/model';
import type { ActionResult } from '@/lib/schemas/action-result';

/** A worked case as its page shows it. */
export interface GalleryCaseView {
  readonly id: string;
  readonly title: string;
  readonly wish: string;
  readonly about: readonly string[];
  readonly tries: readonly string[];
  readonly numbers: string;
  readonly look: readonly {
    readonly says: string;
    readonly view: string | null;
    readonly option: string;
    readonly lose?: readonly RegionId[];
  }[];
  readonly judged: {
    readonly text: string;
    readonly decision: Pick<Decision, 'verdict' | 'headline' | 'because'>;
    readonly options: readonly {
      readonly name: string;
      readonly title: string | null;
      readonly regions: readonly string[];
      readonly findings: readonly Pick<Finding, 'severity' | 'code'>[];
    }[];
    readonly lessons: readonly {
      readonly option: string;
      readonly code: string;
      readonly says: string;
      readonly finding: Finding | null;
    }[];
    readonly checked: readonly {
      readonly label: string;
      readonly option: string;
      readonly figure: string;
      readonly by: string;
      readonly explanation: Explanation | null;
    }[];
  };
  readonly copied: boolean;
}

/** What the page of a case asks of the server. */
export interface GalleryActions {
  /** Answers the name of the workspace's copy, made first where there is none or a new one is asked for. */
  readonly open: (input: {
    readonly id: string;
    readonly anew?: boolean;
  }) => Promise<ActionResult<{ readonly name: string }>>;
}
