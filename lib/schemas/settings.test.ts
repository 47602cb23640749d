import { describe, expect, it } from 'vitest';
import { describeSettings, readSettings } from './settings';

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

  it.each(['0.0.0.0', '::', '127.0.0.2', '192.168.1.5', 'meridian.example', 'localhost.example'])(
    'refuse to serve others: HOST=%s',
    (HOST) => {
      expect(readSettings({ HOST })).toEqual({
        ok: false,
        problems: [expect.stringContaining('HOST must be 127.0.0.1, localhost or ::1')],
      });
    },
  );

  it.each(['0', '65536', '3.5', 'http', '-1'])('refuse a port that is none: %s', (PORT) => {
    expect(readSettings({ PORT })).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('PORT must be')],
    });
  });

  it('name all problems at once', () => {
    const read = readSettings({ PORT: 'x', HOST: '0.0.0.0', DATABASE_URL: 'mysql://x' });
    expect(read.ok ? [] : read.problems).toHaveLength(3);
  });

  it('are listed with their defaults', () => {
    expect(describeSettings()).toMatch(/PORT +3000 +\S/);
    expect(describeSettings().split('\n')).toHaveLength(5);
  });
});
