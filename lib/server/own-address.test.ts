import { describe, expect, it } from 'vitest';
import { isOwnHost, isOwnOrigin } from './own-address';

const at3000 = { kind: 'loopback', port: '3000' } as const;
const at80 = { kind: 'loopback', port: '80' } as const;

describe('a request for this server', () => {
  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LocalHost:3000'])(
    'names it: %s',
    (host) => expect(isOwnHost(host, at3000)).toBe(true),
  );

  it.each([
    null,
    '',
    'attacker.example',
    'attacker.example:3000',
    'localhost',
    'localhost:3001',
    'localhost:3000.attacker.example',
    'localhost.attacker.example:3000',
    'attacker.example@localhost:3000',
    '127.0.0.2:3000',
    '0.0.0.0:3000',
    '[::]:3000',
    '::1:3000',
    ' localhost:3000',
  ])('does not name it: %s', (host) => expect(isOwnHost(host, at3000)).toBe(false));

  it('may leave out the port of plain HTTP', () => {
    expect(isOwnHost('localhost', at80)).toBe(true);
    expect(isOwnHost('[::1]', at80)).toBe(true);
  });
});

describe('a change', () => {
  it('comes from a page of the very address that it goes to', () => {
    expect(isOwnOrigin('http://localhost:3000', 'localhost:3000', at3000)).toBe(true);
    expect(isOwnOrigin('http://[::1]:3000', '[::1]:3000', at3000)).toBe(true);
  });

  it.each([
    [null, 'localhost:3000'],
    ['null', 'localhost:3000'],
    ['https://localhost:3000', 'localhost:3000'],
    ['http://localhost:3001', 'localhost:3000'],
    ['http://127.0.0.1:3000', 'localhost:3000'],
    ['http://attacker.example', 'localhost:3000'],
    ['http://attacker.example:3000', 'attacker.example:3000'],
    ['http://localhost:3000', null],
  ])('does not come from %s to %s', (origin, host) =>
    expect(isOwnOrigin(origin, host, at3000)).toBe(false),
  );
});

describe('a server with an address of its own', () => {
  const own = { kind: 'named', origin: 'https://meridian.example' } as const;

  it.each(['meridian.example', 'Meridian.Example', 'meridian.example:443'])(
    'answers to %s',
    (host) => expect(isOwnHost(host, own)).toBe(true),
  );

  it.each([
    null,
    'localhost:3000',
    '127.0.0.1',
    'meridian.example:80',
    'meridian.example.attacker.example',
    'attacker.example',
  ])('does not answer to %s', (host) => expect(isOwnHost(host, own)).toBe(false));

  it('takes changes from its own pages alone', () => {
    expect(isOwnOrigin('https://meridian.example', 'meridian.example', own)).toBe(true);
    for (const origin of [
      null,
      'null',
      'http://meridian.example',
      'https://meridian.example:8443',
    ]) {
      expect(isOwnOrigin(origin, 'meridian.example', own)).toBe(false);
    }
    expect(isOwnOrigin('https://meridian.example', 'attacker.example', own)).toBe(false);
  });

  it('names its port where that is not the usual one', () => {
    const other = { kind: 'named', origin: 'http://meridian.example:8080' } as const;
    expect(isOwnHost('meridian.example:8080', other)).toBe(true);
    expect(isOwnHost('meridian.example', other)).toBe(false);
  });
});
