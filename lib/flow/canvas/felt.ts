/** Felt latency in five classes, at 50, 100, 200 and 300 ms: 1 is fastest. */
export type FeltClass = 1 | 2 | 3 | 4 | 5;

/** Upper bounds of the first four classes, milliseconds. */
export const feltBounds = [50, 100, 200, 300] as const;

/** The class of a warm request's milliseconds; null where nobody serves it. */
export function feltClass(requestMs: number | null): FeltClass | null {
  if (requestMs === null) return null;
  const [first, second, third, fourth] = feltBounds;
  if (requestMs < first) return 1;
  if (requestMs < second) return 2;
  if (requestMs < third) return 3;
  return requestMs < fourth ? 4 : 5;
}
