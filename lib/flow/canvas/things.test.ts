import { describe, expect, it } from 'vitest';
import type { Thing } from '../store/selection';
import { picked, thingFromWord, thingToWord } from './things';

const virginia: Thing = { kind: 'site', region: 'aws:us-east-1' };
const east: Thing = { kind: 'population', name: 'us-east' };

it.each<Thing>([
  virginia,
  east,
  { kind: 'link', from: 'aws:us-east-1', to: 'aws:us-west-2' },
  { kind: 'dependency', name: 'card-network' },
  { kind: 'population', name: 'a:b>c' },
])('the address brings back %o', (thing) => {
  expect(thingFromWord(thingToWord(thing))).toEqual(thing);
});

it.each(['', 'site:', 'site:nowhere', 'link:aws:a', 'planet:earth'])('%j names nothing', (word) => {
  expect(thingFromWord(word)).toBeNull();
});

describe('picking', () => {
  it('selects one thing alone', () => {
    expect(picked([virginia], east, false)).toEqual([east]);
  });
  it('adds and takes away with shift', () => {
    expect(picked([virginia], east, true)).toEqual([virginia, east]);
    expect(picked([virginia, east], { ...virginia }, true)).toEqual([east]);
  });
});
