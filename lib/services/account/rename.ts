import { z } from 'zod';
import { record } from '../audit/record';
import { parseInput } from '../parse';
import { freeName } from '../people/join';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { nameInput } from './person-input';
import type { SignedIn } from './session';

const input = z.strictObject({ name: nameInput });

/** Changes what one is called; answers with the name, which has a number behind it where somebody else has it. */
export async function renameSelf(
  context: SignedIn,
  raw: z.input<typeof input>,
): Promise<{ readonly name: string }> {
  const { name: wanted } = parseInput(input, raw);
  const { id, name: from, workspaceId } = context.principal;
  authorise(context.principal, 'account.rename', workspaceId);
  return inTransaction(context, async (tx) => {
    const name = await freeName(tx, wanted, id);
    await tx.principal.update({ where: { id }, data: { name } });
    await record(tx, context, { verb: 'account.rename', objectId: id, detail: { from, to: name } });
    return { name };
  });
}
