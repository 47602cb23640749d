/** A path as it may be written down: the token of a link that lets somebody in is left out. */
export function withoutTokens(path: string): string {
  return path.replace(/^\/(setup|invite|reset)\/[^/?]+/, '/$1/…').replace(/\?.*$/, '');
}
