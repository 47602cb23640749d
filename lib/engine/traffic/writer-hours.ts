import type { Option } from '../model';

/** The sites that are the writer in each hour of the day, UTC, by index; an empty hour has those marked as writers. */
export function writersByHour({ sites }: Pick<Option, 'sites'>): readonly (readonly number[])[] {
  const hours = Array.from({ length: 24 }, (): number[] => []);
  sites.forEach(({ writerHours }, site) => {
    if (!writerHours) return;
    const { from, to } = writerHours;
    // From an hour to the same hour is the whole day.
    const length = (to - from + 24) % 24 || 24;
    for (let n = 0; n < length; n += 1) hours[(from + n) % 24]?.push(site);
  });
  return hours;
}
