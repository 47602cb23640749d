import type { Database } from '@/lib/db/client';
import type { Holder } from '@/lib/schemas/policy';

/** Who acts: what the policy looks at, and who that is. */
export interface Principal extends Holder {
  readonly id: string;
  readonly name: string;
  /** Who signs in as them; null: the local owner, as whom nobody signs in. */
  readonly userId: string | null;
}

/** Where a request came from, as far as it is known. */
export interface From {
  readonly address: string | null;
  /** The program that asked, in its own words. */
  readonly agent: string | null;
}

/** What a service is given where nobody is signed in: the store, and where the request came from. */
export interface Visit {
  readonly db: Database;
  readonly from: From;
}

/** What every other service is given: who asks besides. */
export interface Context extends Visit {
  readonly principal: Principal;
}

/** Work of the server's own, which came from nowhere. */
export const fromNowhere: From = { address: null, agent: null };
