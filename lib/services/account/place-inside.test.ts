import { describe, expect, it } from 'vitest';
import { placeInside } from './place-inside';

describe('where one is led after signing in', () => {
  it.each(['/', '/catalog', '/a/payments/losses?lose=aws%3Aus-east-1#x'])('is %s', (to) => {
    expect(placeInside(to)).toBe(to);
  });

  it.each([
    '',
    'catalog',
    '//attacker.example',
    '/\\attacker.example',
    '\\\\attacker.example',
    'https://attacker.example/catalog',
    'javascript:alert(1)',
    '/\t/attacker.example',
    '/ /attacker.example',
  ])('is the start rather than %s', (to) => {
    expect(placeInside(to)).toBe('/');
  });
});
