import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { Context } from '../context';
import { Conflict, NotFound } from '../errors';
import type { Act } from '../policy';

/** A team's name is what documents write into `metadata.owner`. */
export const teamName = z.string().trim().min(1, 'Name the team.').max(100);

/** A team of the workspace of the one who asks. Throws `NotFound`, also for one of another workspace. */
export async function findTeam(
  { principal }: Context,
  tx: Pick<Transaction, 'team'>,
  id: string,
  act: Act,
) {
  const found = await tx.team.findFirst({ where: { id, workspaceId: principal.workspaceId } });
  if (found !== null) return found;
  const because = 'There is no team of that id.';
  throw new NotFound(because, { act, objectId: id, because });
}

/** Throws `Conflict` where another team has the name. */
export async function requireFreeTeamName(
  { principal: { workspaceId } }: Context,
  tx: Pick<Transaction, 'team'>,
  name: string,
): Promise<void> {
  if ((await tx.team.count({ where: { workspaceId, name } })) === 0) return;
  throw new Conflict(`There is already a team “${name}”.`);
}
