const most = 5;

/**
 * About five round ticks around a range that may reach below zero, zero among them: by 1, 2, 2.5 or 5 times
 * a power of ten. The first and the last enclose the range.
 */
export function signedTicks(least: number, largest: number): readonly number[] {
  const [from, to] = [Math.min(0, least), Math.max(0, largest)];
  const span = to - from;
  if (!(span > 0) || !Number.isFinite(span)) return [0];
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = [1, 2, 2.5, 5, 10].map((size) => size * power).find((size) => span / size <= most);
  if (step === undefined) return [0];
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
