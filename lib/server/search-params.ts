/** What an address asks for, as a page is given it: of several values of one name the first counts. */
export function askedFor<Name extends string>(
  given: Readonly<Record<string, string | readonly string[] | undefined>>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const asked: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = given[name];
    const first = typeof value === 'string' ? value : value?.[0];
    if (first !== undefined && first !== '') asked[name] = first;
  }
  return asked;
}
