/** Class names joined, leaving out what a condition switched off. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name) => name !== false && name != null && name !== '').join(' ');
}
