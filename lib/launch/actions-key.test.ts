import { expect, it } from 'vitest';
import { actionsKey } from './actions-key';

it('is the same for every process with the same secret, and no other', () => {
  const secret = 'correct-horse-battery-staple-0123456789';
  expect(actionsKey(secret)).toBe(actionsKey(secret));
  expect(actionsKey(secret)).not.toBe(actionsKey(`${secret}0`));
  // AES-256, as Next takes it.
  expect(Buffer.from(actionsKey(secret), 'base64')).toHaveLength(32);
  expect(actionsKey(secret)).not.toContain('correct');
});
