import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeLog } from './make-log';
import { secretsHidden } from './without-secrets';

const environment = {
  MERIDIAN_SECRET: 'correct-horse-battery-staple-0123456789',
  MERIDIAN_OIDC_CLIENT_SECRET: 'quoted"secret\\with-signs',
  DATABASE_URL: 'postgresql://meridian:p%40ss-w0rd@db.internal:5432/meridian',
  MERIDIAN_SMTP_URL: 'smtps://mail:smtp-passw0rd@mail.internal:465',
};

/** What a log that was given all of this wrote. */
function written(...entries: readonly (readonly [object, string])[]): string {
  const lines: string[] = [];
  const log = makeLog(
    environment,
    new Writable({
      write(chunk: Buffer, _, done) {
        lines.push(chunk.toString());
        done();
      },
    }),
  );
  for (const [entry, message] of entries) log.error(entry, message);
  return lines.join('');
}

describe('the log', () => {
  it('never holds a secret of the settings, wherever it comes from', () => {
    const failure = new Error(`connect to ${environment.DATABASE_URL} failed`, {
      cause: new Error(`signed with ${environment.MERIDIAN_SECRET}`),
    });
    const text = written(
      [{ err: failure }, 'A request failed'],
      [{ nested: { deep: [environment.MERIDIAN_OIDC_CLIENT_SECRET] } }, 'oidc'],
      [{}, `password p@ss-w0rd refused, smtp-passw0rd too`],
    );
    for (const secret of [
      'correct-horse',
      'quoted',
      'with-signs',
      'p%40ss-w0rd',
      'p@ss-w0rd',
      'smtp-passw0rd',
    ]) {
      expect(text).not.toContain(secret);
    }
    // It still says what failed and where.
    expect(text).toContain('db.internal:5432/meridian failed');
    for (const line of text.trim().split('\n'))
      expect(JSON.parse(line)).toMatchObject({ level: 50 });
  });

  it.each([
    ['a password in another address', 'at redis://cache:hunter22@cache:6379 now'],
    ['a bearer token', 'authorization: Bearer hunter22.abc-def'],
    ['a token in an address', '/invitation?token=hunter22&to=%2Fcatalog'],
    ['a session’s cookie', 'cookie: meridian.session_token=hunter22; theme=dark'],
    ['a body', JSON.stringify({ email: 'ada@example.org', password: 'hunter22' })],
  ])('does not hold %s', (_, message) => {
    const text = written([{ message }, message]);
    expect(text).not.toContain('hunter22');
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it('does not hold headers that carry them', () => {
    const headers = { cookie: 'hunter22', authorization: 'hunter22', accept: 'text/html' };
    const text = written([{ headers, req: { headers } }, 'A request failed']);
    expect(text).not.toContain('hunter22');
    expect(text).toContain('text/html');
  });

  it('leaves everything else as it is', () => {
    const line = '{"level":50,"msg":"Something failed at document.yaml:31:7, reference 1a2b"}';
    expect(secretsHidden(environment)(line)).toBe(line);
    expect(secretsHidden({})(line)).toBe(line);
  });
});
