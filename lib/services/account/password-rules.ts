import { z } from 'zod';
import { Invalid } from '../errors';
import { commonPasswords } from './common-passwords';

export const shortestPassword = 12;

/** Longer ones would cost time to hash and gain nothing. */
const longestPassword = 200;

/** A password that is to be kept; how good it is, `requireGoodPassword` says. */
export const passwordInput = z
  .string()
  .max(longestPassword, `A password has at most ${longestPassword} characters.`);

/**
 * Throws `Invalid` unless a password may stand: 12 characters or more of any kind, and none of those that
 * are tried first, those made of who it is for among them (NIST SP 800-63B-4, 3.1.1.2; ASVS 5.0, 6.2). There
 * are no rules about kinds of characters.
 */
export function requireGoodPassword(
  password: string,
  owner: { readonly name: string; readonly email: string },
): void {
  const count = Array.from(password).length;
  if (count < shortestPassword) {
    throw new Invalid(`A password has at least ${shortestPassword} characters; this has ${count}.`);
  }
  const plain = plainly(password);
  const own = [owner.email, owner.email.split('@')[0] ?? '', owner.name, 'meridian'].map(plainly);
  const isOwn = own.some((word) => word.length > 2 && plain.replaceAll(word, '').length < 4);
  if (isOwn || commonPasswords.has(plain) || new Set(plain).size < 4 || isRun(plain)) {
    throw new Invalid('This password is among the first that somebody would try. Take another.');
  }
}

/** Without the changes that people make to a word and that whoever guesses makes too. */
function plainly(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('0', 'o')
    .replaceAll(/[1!|]/g, 'i')
    .replaceAll('3', 'e')
    .replaceAll(/[4@]/g, 'a')
    .replaceAll(/[5$]/g, 's')
    .replaceAll(/[\s._-]/g, '');
  return plain;
}

/** `abcdefghijkl`, and one short thing again and again. */
function isRun(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  return steps.size === 1 || /^(.{1,5})\1+.{0,4}$/u.test(text);
}
