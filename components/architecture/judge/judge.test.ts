import { expect, it } from 'vitest';
import { largeDocument } from '@/lib/testing/large-document';
import type { Loss } from '@/lib/engine/model';
import { isSmall } from './is-small';
import { judge, type Question } from './judge';
import { nothingLost } from './nothing-lost';

const small = largeDocument({ sites: 3, populations: 4, headroom: 1.7 });
const large = largeDocument({ sites: 30, populations: 200, headroom: 1.7 });
const ask = (question: Partial<Question>) =>
  judge({
    architecture: small,
    option: optionOf(small),
    loss: nothingLost,
    harsh: null,
    scenario: 'typical',
    ...question,
  });
const optionOf = ({ options }: typeof small): string => options[0]?.name ?? '';

it('answers small documents at once and leaves large ones to the worker', () => {
  expect(isSmall({ architecture: small, option: optionOf(small) })).toBe(true);
  expect(isSmall({ architecture: large, option: optionOf(large) })).toBe(false);
});

it.each<[string, Loss]>([
  ['a site', { kind: 'sites', sites: ['aws:nowhere'] }],
  ['a dependency', { kind: 'dependency', name: 'nothing' }],
  ['a side of a partition', { kind: 'partition', groups: [['aws:nowhere'], []] }],
])('takes nothing where %s is lost that the option does not have', (_, loss) => {
  const judged = ask({ loss });
  expect(judged?.trace.lost).toEqual([]);
  expect(judged?.trace.stages).toHaveLength(1);
});

it('looks at a loss as harshly as it is asked to', () => {
  const [first] = small.options[0]?.sites ?? [];
  if (first === undefined) throw new Error('no site');
  const loss: Loss = { kind: 'sites', sites: [first.region] };
  const harsh = { retries: true, coldCaches: true };
  const loads = (judged: ReturnType<typeof ask>) =>
    judged?.trace.stages[1]?.sites.map(({ utilization }) => utilization ?? 0) ?? [];
  const [calm, hard] = [loads(ask({ loss })), loads(ask({ loss, harsh }))];
  expect(Math.max(...hard)).toBeGreaterThan(Math.max(...calm));
});

it('has nothing to say of an option that is not there', () => {
  expect(ask({ option: 'other' })).toBeNull();
});

it('tells latencies of the network that is asked for, in the figures and in every stage alike', () => {
  const of = (scenario: 'typical' | 'degraded') => ask({ scenario });
  const [usual, bad] = [of('typical'), of('degraded')];
  expect(bad?.evaluation.latency.scenario).toBe('degraded');
  expect(Number(bad?.evaluation.latency.p95Ms)).toBeGreaterThan(
    Number(usual?.evaluation.latency.p95Ms),
  );
  const felt = bad?.evaluation.latency.populations.map(({ requestMs }) => requestMs);
  expect(bad?.healthy.latency.map(({ requestMs }) => requestMs)).toEqual(felt);
});
