const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** A country's common English name by its ISO code; the code where it has none. */
export function countryName(code: string): string {
  try {
    // `Hong Kong SAR China` is what nobody calls it.
    return names.of(code)?.replace(/ SAR China$/, '') ?? code;
  } catch {
    return code;
  }
}
