import { z } from 'zod';

/** What somebody is called here. */
export const nameInput = z
  .string()
  .trim()
  .min(1, 'Say what you are called.')
  .max(80, 'A name has at most 80 characters.');

/** An address to sign in with, in small letters. */
export const emailInput = z
  .string()
  .trim()
  .max(254)
  .toLowerCase()
  .pipe(z.email('That is not an e-mail address.'));
