import { describe, expect, it } from 'vitest';
import { requireGoodPassword } from './password-rules';

const owner = { name: 'Ada Lovelace', email: 'ada.lovelace@example.com' };
const check = (password: string) => () => requireGoodPassword(password, owner);

describe('a password may stand', () => {
  it.each([
    'plum tundra orbit lamp',
    'Tr0ub4dor&3-and-more',
    '長い合言葉はとても安全です',
    'kdjf83hf72kd',
  ])('if it is long and not known: %s', (password) => expect(check(password)).not.toThrow());

  it.each(['', 'short', 'elevenchars', '🚀🚀🚀'])('not if it is short: %s', (password) =>
    expect(check(password)).toThrow('has at least 12 characters'),
  );

  it.each([
    'password1234',
    'P@ssw0rd1234',
    'PASSWORD PASSWORD',
    'qwertyuiop123',
    '123456789012',
    'abcdefghijklm',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'correcthorsebatterystaple',
    'Ada.Lovelace1',
    'adalovelace12',
    'ada.lovelace@example.com',
    'meridianmeridian',
  ])('not if it is among the first to be tried: %s', (password) =>
    expect(check(password)).toThrow('among the first that somebody would try'),
  );
});
