/** A duration as a document writes it, to the millisecond: `45s`, `7500ms`. */
export function durationNotation(seconds: number): string {
  return Number.isInteger(seconds) ? `${seconds}s` : `${Math.round(seconds * 1000)}ms`;
}
