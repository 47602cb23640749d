/** Availability zones in words: the table has 0 where the provider offers none, null where nobody says. */
export function zonesInWords(zones: number | null): string {
  if (zones === null) return 'unknown';
  return zones === 0 ? 'none' : String(zones);
}
