import { expect, test } from 'vitest';
import { defaultAssumptions, evaluate, type Architecture } from '@/lib/engine';
import { architecture, option, population, site } from '@/lib/testing/architecture';
import { earnedTier } from './earned-tier';

const service = (impact: Architecture['metadata']['impact']): Architecture =>
  architecture([population('here', 2, { users: 900 })], [option([site('aws:us-east-1', 10)])], {
    metadata: { name: 'case', tier: 2, ...(impact ? { impact } : {}) },
  });

const earned = (document: Architecture) =>
  earnedTier(evaluate(document, defaultAssumptions).options[0]?.findings ?? []);

test('the header’s mark is what the finding says', () => {
  expect(earned(service({ safety: true }))).toBe(0);
  expect(earned(service({ contract: true }))).toBe(1);
  expect(earned(service(undefined))).toBeNull();
});
