import type { Database } from '@/lib/db/client';

/** Who acts, and in which workspace. */
export interface Principal {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
}

/** What every service is given: who asks, and the store. */
export interface Context {
  readonly principal: Principal;
  readonly db: Database;
}
