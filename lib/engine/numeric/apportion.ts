/**
 * Divides a total by weights into multiples of a step that add up to it exactly (the total rounded to
 * the step). Each share lies within a step of its exact one: what is rounded is the running sum.
 */
export function apportion(total: number, weights: readonly number[], step = 1): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(all > 0)) return weights.map(() => 0);
  const steps = Math.round(total / step);
  let running = 0;
  let given = 0;
  return weights.map((weight) => {
    running += weight;
    const due = Math.round((steps * running) / all);
    const part = due - given;
    given = due;
    // 3 × 0.1 is not 0.3 in binary: twelve digits are.
    return Number((part * step).toPrecision(12));
  });
}
