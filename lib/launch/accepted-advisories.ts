/** A known advisory that does not keep a release back, and why. */
export interface AcceptedAdvisory {
  /** `GHSA-…`, as the registry names it. */
  readonly id: string;
  /** Why it cannot be used against Meridian, or why there is nothing better to take. */
  readonly because: string;
  /** The day, ISO, from which on it has to be looked at again. */
  readonly until: string;
}

/** The reasoned list: whoever adds a row says why, and until when that is good enough. */
export const acceptedAdvisories: readonly AcceptedAdvisory[] = [];
