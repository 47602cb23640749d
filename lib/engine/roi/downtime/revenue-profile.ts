import { hoursPerYear } from '../../availability/minutes-per-year';
import type { ReturnsTerms } from '../../model';

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Revenue earned from the beginning of the year up to each hour of it, in average hours: it begins at 0 and
 * ends at 8760. null where revenue is the same in every hour.
 */
export function revenueProfile({
  revenueByHour,
  revenueByMonth,
}: Pick<ReturnsTerms, 'revenueByHour' | 'revenueByMonth'>): Float64Array | null {
  if (!revenueByHour && !revenueByMonth) return null;
  const earned = new Float64Array(hoursPerYear + 1);
  let hour = 0;
  daysOfMonth.forEach((days, month) => {
    for (let h = 0; h < days * 24; h += 1) {
      const part = (revenueByHour?.[h % 24] ?? 1) * (revenueByMonth?.[month] ?? 1);
      earned[hour + 1] = (earned[hour] ?? 0) + part;
      hour += 1;
    }
  });
  const all = earned[hoursPerYear] ?? 1;
  return earned.map((sum) => (sum / all) * hoursPerYear);
}

/** Average hours of revenue from a time of the year on, for so many hours; years follow one another. */
export function earnedFor(profile: Float64Array, from: number, hours: number): number {
  return earnedBy(profile, from + hours) - earnedBy(profile, from);
}

function earnedBy(profile: Float64Array, time: number): number {
  const years = Math.floor(time / hoursPerYear);
  const within = time - years * hoursPerYear;
  const hour = Math.floor(within);
  const before = profile[hour] ?? 0;
  const after = profile[hour + 1] ?? before;
  return years * hoursPerYear + before + (within - hour) * (after - before);
}
