import { z } from 'zod';
import { record } from '../audit/record';
import { NotFound } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import type { SignedIn } from './session';

const input = z.strictObject({
  /** One of one's own; `others`: all but the one that asks. */
  id: z.union([z.uuid(), z.literal('others')]),
});

/** Ends sessions of one's own. Throws `NotFound` for one that is not, as for one that is not there. */
export async function endSession(context: SignedIn, raw: z.input<typeof input>): Promise<void> {
  const { id } = parseInput(input, raw);
  const { principal, sessionId } = context;
  const act = 'account.end-session';
  authorise(principal, act, principal.workspaceId);
  const which = id === 'others' ? { id: { not: sessionId } } : { id };
  await inTransaction(context, async (tx) => {
    const { count } = await tx.session.deleteMany({
      where: { ...which, userId: principal.userId ?? '' },
    });
    if (count === 0 && id !== 'others') {
      const because = 'There is no session of yours of that id.';
      throw new NotFound(because, { act, objectId: id, because });
    }
    await record(tx, context, { verb: act, objectId: principal.id, detail: { ended: count } });
  });
}
