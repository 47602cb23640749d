import type { Fix, Place, RegionId } from '@/lib/engine/model';
import type { Standing } from '@/lib/format/severity';
import type { Explain } from '../figure/why-panel';

/** A figure of the option as it is and as it would be. */
export interface FigureChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** How it would then stand to what is required. */
  readonly standing?: Standing;
}

/** What a fix would change, as the stretch of text before and after it. */
export interface FixPreview {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The number of the first line, where the stretch does not start the document. */
  readonly firstLine?: number;
  /** The figures that it would change; absent: they were not reckoned. */
  readonly figures?: readonly FigureChange[];
}

/** What a page lets one do with its findings and other changes that it proposes; what is absent is not offered. */
export interface FindingActions {
  readonly preview?: (fix: Fix) => FixPreview | Promise<FixPreview>;
  /** What is previewed is no longer looked at. */
  readonly endPreview?: (fix: Fix) => void;
  /** Makes the change on the document. */
  readonly apply?: (fix: Fix) => void | Promise<void>;
  /** Makes the change on a copy of the option, and leaves this one as it is. */
  readonly applyToCopy?: (fix: Fix) => void | Promise<void>;
  /** Takes these sites out, to see it happen. */
  readonly fail?: (loss: readonly RegionId[]) => void;
  /** Goes to the thing on the map that the finding is about. */
  readonly show?: (where: Place) => void;
  /** Explains a figure by its path in the option's evaluation. */
  readonly explain?: (figure: string) => ReturnType<Explain>;
}
