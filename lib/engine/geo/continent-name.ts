/** A continent of the region table in words: `North America` for `north-america`. */
export function continentName(continent: string): string {
  return continent
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(' ');
}
