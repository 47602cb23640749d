import { expect, test } from 'vitest';
import { hrefOfView, pathOfView } from './views';

test('a view keeps the option and the loss of the address, and leaves the selection', () => {
  const search = '?option=two%20sites&mode=fail&lose=aws:us-east-1,aws:eu-west-1&sel=site:x';
  expect(hrefOfView('pay ments', 'latency', search)).toBe(
    '/a/pay%20ments/latency?option=two+sites&mode=fail&lose=aws%3Aus-east-1%2Caws%3Aeu-west-1',
  );
});

test('an address that says nothing stays short', () => {
  expect(hrefOfView('payments', null, '')).toBe('/a/payments');
  expect(pathOfView('a/b', 'losses')).toBe('/a/a%2Fb/losses');
});
