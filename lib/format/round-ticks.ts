const most = 5;

/** About five round ticks from zero to a largest value: by 1, 2, 2.5 or 5 times a power of ten. */
export function roundTicks(largest: number): readonly number[] {
  if (!(largest > 0) || !Number.isFinite(largest)) return [0];
  const power = 10 ** Math.floor(Math.log10(largest / most));
  const step = [1, 2, 2.5, 5, 10]
    .map((size) => size * power)
    .find((size) => largest / size <= most);
  if (step === undefined) return [0];
  return Array.from({ length: Math.floor(largest / step + 1e-9) + 1 }, (_, i) => i * step);
}
