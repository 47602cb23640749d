import { type Act, type Governed, type Holder, refusal } from '@/lib/schemas/policy';
import { Forbidden } from './errors';

export type { Act, Role } from '@/lib/schemas/policy';

/**
 * Whether somebody may do `act` to `object`, by the table of acts and roles in lib/schemas/policy; throws
 * `Forbidden` with the reason. Every service asks this, and nothing else decides.
 */
export function authorise(holder: Holder, act: Act, object: Governed): void {
  const because = refusal(holder, act, object);
  if (because === null) return;
  const objectId = typeof object === 'string' ? null : object.id;
  throw new Forbidden(because, { act, because, objectId });
}
