import type { RequestPartId } from '@/lib/format/request-parts';

const hatched = (color: string): string =>
  `repeating-linear-gradient(135deg, ${color} 0 3px, transparent 3px 5px)`;

/** The fill of each part: whole on the way of users, hatched where one site waits for another place. */
export const partLook: Readonly<Record<RequestPartId, string>> = {
  dns: 'var(--slate)',
  handshakes: 'var(--plum)',
  network: 'var(--accent)',
  calls: 'var(--ochre)',
  dependencies: hatched('var(--ochre)'),
  server: 'var(--teal)',
  forward: hatched('var(--accent)'),
  copies: hatched('var(--plum)'),
};
