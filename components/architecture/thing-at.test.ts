import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '@/lib/schemas';
import { pathOfThing, thingAt } from './thing-at';

const text = readFileSync('examples/payments.yaml', 'utf8');
const parsed = parseDocument(text);
if (!parsed.ok) throw new Error('payments does not load');
const { architecture, document } = parsed;
const under = (words: string) => thingAt(text.indexOf(words) + 2, architecture, document);

describe('the thing under the cursor', () => {
  it('is the population, the dependency, the site or the link whose lines it is in', () => {
    expect(under('name: us-west')?.thing).toEqual({ kind: 'population', name: 'us-west' });
    expect(under('card-network')?.thing).toEqual({ kind: 'dependency', name: 'card-network' });
    expect(under('aws:us-west-2, role: active')).toEqual({
      thing: { kind: 'site', region: 'aws:us-west-2' },
      option: 'two-at-sixty',
    });
    expect(under('mode: sync')).toEqual({
      thing: { kind: 'link', from: 'aws:us-east-1', to: 'aws:us-west-2' },
      option: 'warm-standby',
    });
  });

  it('is the data set, and the option where it is about the option as a whole', () => {
    expect(under('name: ledger')?.thing).toEqual({ kind: 'data', name: 'ledger' });
    expect(under('strategy: ')).toEqual({ thing: null, option: 'multi-az' });
  });

  it('is nothing in the requirements', () => {
    expect(under('latencyP95')).toBeNull();
  });
});

it('finds the lines of what is selected', () => {
  const option = architecture.options[1];
  if (!option) throw new Error('no second option');
  const path = pathOfThing({ kind: 'site', region: 'aws:us-west-2' }, architecture, option);
  expect(path).toEqual(['options', 1, 'regions', 1]);
  expect(pathOfThing({ kind: 'population', name: 'nobody' }, architecture, option)).toBeNull();
});
