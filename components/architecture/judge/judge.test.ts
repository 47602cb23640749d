import { expect, it } from 'vitest';
import { largeDocument } from '@/lib/testing/large-document';
import { isSmall } from './is-small';
import { judge } from './judge';

const small = largeDocument({ sites: 3, populations: 4, headroom: 1.7 });
const large = largeDocument({ sites: 30, populations: 200, headroom: 1.7 });
const optionOf = ({ options }: typeof small): string => options[0]?.name ?? '';

it('answers small documents at once and leaves large ones to the worker', () => {
  expect(isSmall({ architecture: small, option: optionOf(small) })).toBe(true);
  expect(isSmall({ architecture: large, option: optionOf(large) })).toBe(false);
});

it('leaves out losses of sites that the option does not have', () => {
  const judged = judge({
    architecture: small,
    option: optionOf(small),
    lost: ['aws:nowhere'],
    scenario: 'typical',
  });
  expect(judged?.trace.lost).toEqual([]);
  expect(judged?.trace.stages).toHaveLength(1);
});

it('has nothing to say of an option that is not there', () => {
  expect(judge({ architecture: small, option: 'other', lost: [], scenario: 'typical' })).toBeNull();
});

it('tells latencies of the network that is asked for, in the figures and in every stage alike', () => {
  const of = (scenario: 'typical' | 'degraded') =>
    judge({ architecture: small, option: optionOf(small), lost: [], scenario });
  const [usual, bad] = [of('typical'), of('degraded')];
  expect(bad?.evaluation.latency.scenario).toBe('degraded');
  expect(Number(bad?.evaluation.latency.p95Ms)).toBeGreaterThan(
    Number(usual?.evaluation.latency.p95Ms),
  );
  const felt = bad?.evaluation.latency.populations.map(({ requestMs }) => requestMs);
  expect(bad?.healthy.latency.map(({ requestMs }) => requestMs)).toEqual(felt);
});
