import { z } from 'zod';

/** What the database's process tells the one that started it. */
export const databaseMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), url: z.string() }),
  z.object({ kind: z.literal('refused'), because: z.string() }),
]);
export type DatabaseMessage = z.infer<typeof databaseMessage>;
