import { z } from 'zod';
import { countAttempt } from '../attempts/count';
import type { Principal, Visit } from '../context';
import type { Refusal } from '../errors';
import { theWorkspace } from '../workspace/local';

/** Refusals of nobody that are written down for one address: enough to see what goes on, too few to fill a disk with. */
const mostOfNobody = { most: 60, windowS: 600 };

/** Writes down that something was refused: to `principal`, or to nobody. */
export async function recordRefusal(
  { db, from }: Visit,
  principal: Pick<Principal, 'id' | 'workspaceId'> | null,
  { act, objectId, because }: Refusal,
): Promise<void> {
  if (principal === null) {
    const { count } = await countAttempt(db, `trace:${from.address ?? 'unknown'}`, mostOfNobody);
    if (count > mostOfNobody.most) return;
  }
  const isId = z.uuid().safeParse(objectId).success;
  await db.auditEvent.create({
    data: {
      workspaceId: principal?.workspaceId ?? theWorkspace,
      principalId: principal?.id ?? null,
      verb: 'refused',
      objectId: isId ? objectId : null,
      detail: {
        act,
        because,
        ...(isId || objectId === null ? {} : { named: objectId.slice(0, 200) }),
      },
      ...from,
    },
  });
}
