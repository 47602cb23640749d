/** A path of this server's as it came with a request; the start for whatever leads elsewhere. */
export function placeInside(to: string): string {
  // Browsers take a backslash for a slash, and two at the beginning for another server.
  const isInside = /^\/(?![/\\])[^\\\s]*$/.test(to);
  const base = 'http://inside.invalid';
  if (!isInside || new URL(to, base).origin !== base) return '/';
  return to;
}
