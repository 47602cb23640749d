import { describe, expect, it } from 'vitest';
import { describeSettings, modeOf, readSettings } from './settings';

describe('settings', () => {
  it('need nothing to be set', () => {
    expect(readSettings({})).toEqual({
      ok: true,
      settings: { PORT: 3000, HOST: '127.0.0.1', MERIDIAN_DATA: './.data' },
    });
  });

  it('take an empty variable as unset', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '', HOST: '' })).toEqual(readSettings({}));
  });

  it('are read from the environment and nothing else is', () => {
    expect(readSettings({ PORT: '4000', HOST: '::1', HOME: '/home/ada' })).toMatchObject({
      settings: { PORT: 4000, HOST: '::1' },
    });
  });

  const team = { MERIDIAN_URL: 'https://meridian.example', MERIDIAN_SECRET: 's'.repeat(32) };

  it.each(['0.0.0.0', '::', '127.0.0.2', '192.168.1.5', 'meridian.example', 'localhost.example'])(
    'refuse to serve others without accounts: HOST=%s',
    (HOST) => {
      expect(readSettings({ HOST })).toEqual({
        ok: false,
        problems: [
          expect.stringContaining('MERIDIAN_URL is needed too'),
          expect.stringContaining('MERIDIAN_SECRET is needed too'),
        ],
      });
      expect(readSettings({ HOST, ...team }).ok).toBe(true);
    },
  );

  it.each(['MERIDIAN_URL', 'MERIDIAN_SECRET'] as const)('ask for %s beside the other', (name) => {
    expect(readSettings({ ...team, [name]: '' })).toEqual({
      ok: false,
      problems: [expect.stringContaining(`${name} is needed too`)],
    });
  });

  it.each([
    'meridian.example',
    'ftp://meridian.example',
    'https://meridian.example/team',
    'https://meridian.example/?a=1',
    'https://user:password@meridian.example',
    'javascript:alert(1)',
    'https://',
  ])('refuse an address that is none to type: %s', (MERIDIAN_URL) => {
    expect(readSettings({ ...team, MERIDIAN_URL })).toEqual({
      ok: false,
      problems: [expect.stringContaining('MERIDIAN_URL must be')],
    });
  });

  it('refuse a secret of less than 32 characters, and do not repeat it', () => {
    const read = readSettings({ ...team, MERIDIAN_SECRET: 'hunter2hunter2hunter2hunter2hun' });
    expect(read).toEqual({
      ok: false,
      problems: [expect.stringContaining('at least 32 characters')],
    });
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });

  it('ask for the rest of what a provider and a mail server need', () => {
    const oidc = { MERIDIAN_OIDC_ISSUER: 'https://id.example' };
    expect(readSettings({ ...team, ...oidc })).toEqual({
      ok: false,
      problems: [expect.stringContaining('CLIENT_ID and MERIDIAN_OIDC_CLIENT_SECRET must be set')],
    });
    expect(readSettings({ ...team, MERIDIAN_SMTP_URL: 'smtp://localhost' })).toEqual({
      ok: false,
      problems: [expect.stringContaining('MERIDIAN_MAIL_FROM is needed too')],
    });
  });

  it('tell the mode: local unless address and secret are there', () => {
    const modeWith = (environment: Record<string, string>) => {
      const read = readSettings(environment);
      return read.ok ? modeOf(read.settings) : null;
    };
    expect(modeWith({})).toEqual({ kind: 'local' });
    expect(modeWith({ ...team, MERIDIAN_URL: 'https://Meridian.example:443/' })).toEqual({
      kind: 'team',
      url: 'https://meridian.example',
      secret: team.MERIDIAN_SECRET,
      oidc: null,
      mail: null,
    });
  });

  it.each(['0', '65536', '3.5', 'http', '-1'])('refuse a port that is none: %s', (PORT) => {
    expect(readSettings({ PORT })).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('PORT must be')],
    });
  });

  it('name all problems at once', () => {
    const read = readSettings({ PORT: 'x', HOST: '0.0.0.0', DATABASE_URL: 'mysql://x' });
    expect(read.ok ? [] : read.problems).toHaveLength(4);
  });

  it('are listed with their defaults', () => {
    expect(describeSettings()).toMatch(/PORT +3000 +\S/);
    expect(describeSettings().split('\n')).toHaveLength(13);
  });
});
