import { z } from 'zod';

/** What the launcher and the application's server say to each other over their channel. */
export const toServer = z.enum(['drain']);

export const fromServer = z.enum([
  /** The port is this server's own. */
  'started',
  /** `/readyz` says no from here on. */
  'draining',
]);
export type FromServer = z.infer<typeof fromServer>;
