/** Two primes and a start for each half: what they are matters little, that they differ does. */
const halves = [
  { prime: 0x01000193, start: 0x811c9dc5 },
  { prime: 0x5bd1e995, start: 0x1b873593 },
] as const;

/** A short word for a text: equal texts have the same one, different texts hardly ever do. Not a secret. */
export function fingerprint(text: string): string {
  const words = halves.map(({ prime, start }) => {
    let mixed: number = start;
    for (let i = 0; i < text.length; i += 1)
      mixed = Math.imul(mixed ^ text.charCodeAt(i), prime) ^ (mixed >>> 15);
    return (mixed >>> 0).toString(36);
  });
  return `${text.length}-${words.join('-')}`;
}
