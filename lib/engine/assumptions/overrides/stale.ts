/** Years after which a value should be looked at again. */
const freshYears = 2;

/** Whether a value of a day is older than two years at another; both ISO. Without a day it is not known to be. */
export function isStale(asOf: string, today: string): boolean {
  if (asOf === '') return false;
  const year = Number(asOf.slice(0, 4)) + freshYears;
  // Of a leap day: the day after the last of February.
  return `${year}${asOf.slice(4)}` < today;
}
