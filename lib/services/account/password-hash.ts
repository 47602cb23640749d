import { randomBytes } from 'node:crypto';
import { argon2Verify, argon2id } from 'hash-wasm';

/**
 * What a hash costs: the second of the settings that OWASP's Password Storage Cheat Sheet calls equal in
 * strength, 19 MiB and two passes by one thread (cheatsheetseries.owasp.org, read in November 2026). The
 * parameters stand in each hash, so that they can be raised without anybody's password being lost.
 */
const cost = { memorySize: 19_456, iterations: 2, parallelism: 1 };

/** Argon2id of a password, with salt and parameters in it, in the PHC notation. */
export async function hashPassword(password: string): Promise<string> {
  return argon2id({
    password: password.normalize('NFKC'),
    salt: randomBytes(16),
    hashLength: 32,
    outputType: 'encoded',
    ...cost,
  });
}

/** Whether it is the password of that hash. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  return argon2Verify({ password: password.normalize('NFKC'), hash });
}
