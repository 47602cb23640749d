import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((line) => line.split(/ (.*)/s, 2)));

describe('the policy of a page', () => {
  it('lets scripts run by their nonce alone, and nothing reach outside', () => {
    expect(directives(contentSecurityPolicy('abc', false))).toEqual({
      'default-src': `'self'`,
      'script-src': `'self' 'nonce-abc' 'strict-dynamic'`,
      'style-src': `'self' 'nonce-abc'`,
      'style-src-attr': `'unsafe-inline'`,
      'img-src': `'self' data: blob:`,
      'font-src': `'self'`,
      'connect-src': `'self'`,
      'worker-src': `'self' blob:`,
      'object-src': `'none'`,
      'base-uri': `'none'`,
      'form-action': `'self'`,
      'frame-ancestors': `'none'`,
    });
  });

  it('is looser only while developing', () => {
    expect(contentSecurityPolicy('abc', true)).toContain(`'unsafe-eval'`);
    expect(contentSecurityPolicy('abc', false)).not.toContain(`'unsafe-eval'`);
  });
});
