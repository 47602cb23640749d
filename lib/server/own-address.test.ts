import { describe, expect, it } from 'vitest';
import { isOwnHost, isOwnOrigin } from './own-address';

describe('a request for this server', () => {
  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LocalHost:3000'])(
    'names it: %s',
    (host) => expect(isOwnHost(host, '3000')).toBe(true),
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
  ])('does not name it: %s', (host) => expect(isOwnHost(host, '3000')).toBe(false));

  it('may leave out the port of plain HTTP', () => {
    expect(isOwnHost('localhost', '80')).toBe(true);
    expect(isOwnHost('[::1]', '80')).toBe(true);
  });
});

describe('a change', () => {
  it('comes from a page of the very address that it goes to', () => {
    expect(isOwnOrigin('http://localhost:3000', 'localhost:3000', '3000')).toBe(true);
    expect(isOwnOrigin('http://[::1]:3000', '[::1]:3000', '3000')).toBe(true);
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
    expect(isOwnOrigin(origin, host, '3000')).toBe(false),
  );
});
