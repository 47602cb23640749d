import { createHash, randomBytes } from 'node:crypto';

/** 256 bits by chance, as they stand in a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is kept of a token. It needs no salt and no slow hash: there is nothing to guess in 256 bits. It is
 * looked up by this hash, so that no comparison takes longer the more of a guess is right.
 */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
