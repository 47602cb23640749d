import { z } from 'zod';
import type { Context } from '../context';
import { NotFound } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { findReview } from './find';
import { storedRecord } from './stored-record';

const mapInput = z.strictObject({
  id: z.uuid(),
  round: z.coerce.number().int().positive(),
  option: z.string().max(300),
  theme: z.enum(['light', 'dark']),
  /** A stage of the worst loss; absent: the map with nothing lost. */
  stage: z.coerce.number().int().nonnegative().max(100).exactOptional(),
});

/** A frozen map, SVG, as it was drawn then. Throws `NotFound`. */
export async function frozenMap(
  context: Context,
  raw: Partial<Record<keyof z.input<typeof mapInput>, unknown>>,
): Promise<{ readonly svg: string; readonly sha256: string }> {
  const { id, round, option, theme, stage } = parseInput(mapInput, raw);
  const review = await findReview(context, context.db, id);
  authorise(context.principal, 'review.read', review.architecture);
  const { frozen, sha256 } = await storedRecord(context.db, id, round);
  const drawn = frozen.options.find(({ name }) => name === option);
  const picture = stage === undefined ? drawn?.map : drawn?.lossMaps[stage];
  if (picture === null || picture === undefined) throw new NotFound('There is no such map.');
  return { svg: picture[theme], sha256 };
}
