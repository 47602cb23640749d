import { expect, test } from 'vitest';
import { parseDocument } from '@/lib/schemas';
import { checkout, checkoutText } from '../../testing/checkout';

test('what a dependency is, and what a site is limited to, is read as it is written', () => {
  const { dependencies, options } = checkout();
  expect(dependencies[0]).toEqual({
    name: 'mainframe',
    kind: 'on-premises',
    needs: 'hard',
    external: false,
    regions: ['custom:dc-ashburn'],
    calls: 3,
    reachedThrough: 'direct',
  });
  expect(dependencies[2]).toMatchObject({ kind: 'service', tier: 2 });
  expect(dependencies[5]).toMatchObject({ offeredIn: ['aws:us-east-1', 'aws:us-east-2'] });
  expect(options[0]?.sites[0]?.quotas).toEqual([{ name: 'vcpus', limit: 512, inUse: 400 }]);
});

test.each([
  ['kind: identity', 'kind: identify', 'is not a kind of dependency'],
  ['reachedThrough: direct', 'reachedThrough: directly', 'did you mean "direct"?'],
  ['reachedThrough: direct', 'reachedThrough: mainframe', 'is no way to itself'],
  [
    'offeredIn: [aws:us-east-1,',
    'offeredIn: [aws:us-east-9,',
    'is not a region that Meridian knows',
  ],
  [
    '[{ name: vcpus, limit: 256 }]',
    '[{ name: vcpus, limit: 256 }, { name: vcpus, limit: 1 }]',
    'is used by two quotas of this site',
  ],
  ['limit: 256', 'limit: -1', 'is not an amount'],
  ['tier: 2, needs', 'tier: 3, needs', 'is not a tier'],
])('%s → %s is refused', (from, to, said) => {
  const parsed = parseDocument(checkoutText.replace(from, to), 'checkout.yaml');
  if (parsed.ok) throw new Error('it was taken');
  expect(parsed.problems).toHaveLength(1);
  expect(parsed.problems[0]?.message).toContain(said);
});
