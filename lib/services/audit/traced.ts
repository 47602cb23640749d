import type { Principal, Visit } from '../context';
import { Forbidden, NotFound, type Refusal, SignedOut, TooMany } from '../errors';
import { recordRefusal } from './refused';

/**
 * Does `work` on behalf of `principal`, or of nobody, and writes down when it is refused. It is written
 * outside of the work's own transaction, which is gone by then.
 */
export async function traced<Value>(
  visit: Visit,
  principal: Principal | null,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const refused = refusalIn(error);
    if (refused !== null) await recordRefusal(visit, principal, refused);
    throw error;
  }
}

function refusalIn(error: unknown): Refusal | null {
  const isRefused =
    error instanceof Forbidden ||
    error instanceof NotFound ||
    error instanceof SignedOut ||
    error instanceof TooMany;
  return isRefused ? error.refusal : null;
}
