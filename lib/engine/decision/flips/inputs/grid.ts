/** Values to a unit for whole numbers. */
export const whole = 1;
/** For shares and rates, to a hundredth of a per cent. */
export const hundredthOfPercent = 10_000;
/** For availabilities, to the last of seven nines. */
export const tenMillionth = 10_000_000;

/** How far up a load or an amount is tried, beside what it is. */
export const manyTimes = 20;

/** A thousandth of the size of a number, as values to a unit: `1` for hundreds, `10 000` for tenths. */
export function gridOf(high: number): number {
  let perUnit = 1;
  while (high * perUnit < 1000) perUnit *= 10;
  return perUnit;
}
