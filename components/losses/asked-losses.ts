import { defaultAssumptions, lossesOf, type LossList } from '@/lib/engine';
import type { Architecture, Harsh } from '@/lib/engine/model';

/** Losses with what was asked, so that an answer is not taken for one to another question. */
export interface AskedLosses extends LossList {
  readonly option: string;
  readonly harsh: Harsh | null;
}

/** Every loss of up to `k` sites of an option at once. */
export function askedLosses(
  architecture: Architecture,
  option: string,
  k: number,
  harsh: Harsh | null,
): AskedLosses {
  const request = { k, ...(harsh === null ? {} : { harsh }) };
  return { ...lossesOf(architecture, defaultAssumptions, option, request), option, harsh };
}
