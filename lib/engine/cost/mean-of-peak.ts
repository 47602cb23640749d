import type { Population } from '../model';

/** The mean load of a day beside its peak; who states no hours is always at peak. */
export function meanOfPeak({ daily }: Population): number {
  return daily ? daily.reduce<number>((sum, part) => sum + part, 0) / daily.length : 1;
}
