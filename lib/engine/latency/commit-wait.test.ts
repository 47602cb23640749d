import { expect, test } from 'vitest';
import type { ReplicationMode } from '../model';
import { commitWaitMs, type Copy } from './commit-wait';

const copy = (mode: ReplicationMode, rttMs: number, more: Partial<Copy> = {}): Copy => ({
  mode,
  rttMs,
  votes: true,
  up: true,
  ...more,
});
const copies = (mode: ReplicationMode, ...rtts: number[]) => rtts.map((rtt) => copy(mode, rtt));

// docs/model.md, writes: by hand from the rule of each mode.
test.each<[what: string, copies: readonly Copy[], writerVotes: boolean, wait: number]>([
  ['nobody', [], true, 0],
  ['asynchronous copies never', copies('async', 70, 140), true, 0],
  ['synchronous: the farthest', copies('sync', 70, 12, 140), true, 140],
  ['semi-synchronous: the nearest', copies('semi-sync', 70, 12, 140), true, 12],
  // n = 3 with the writer: ⌈4 / 2⌉ = 2nd of 0, 70, 140.
  ['a quorum of three', copies('quorum', 140, 70), true, 70],
  // n = 4: ⌈5 / 2⌉ = 3rd of 0, 12, 70, 140.
  ['a quorum of four', copies('quorum', 140, 12, 70), true, 70],
  // n = 5: ⌈6 / 2⌉ = 3rd of 0, 12, 70, 140, 200.
  ['a quorum of five', copies('quorum', 140, 12, 70, 200), true, 70],
  // n = 2: ⌈3 / 2⌉ = 2nd of 0, 70: both.
  ['a quorum of two', copies('quorum', 70), true, 70],
  // The writer is no member: n = 3, 2nd of 12, 70, 140.
  ['a quorum elsewhere', copies('quorum', 140, 12, 70), false, 70],
  // n = 1 without the writer: ⌈2 / 2⌉ = the only one.
  ['a single member elsewhere', copies('quorum', 70), false, 70],
  // A copy without a vote is no member: n = 2, 2nd of 0, 140.
  ['a learner', [copy('quorum', 12, { votes: false }), copy('quorum', 140)], true, 140],
  // Of several modes the slowest.
  ['mixed', [...copies('sync', 20), ...copies('semi-sync', 90, 50)], true, 50],
  ['mixed with a quorum', [...copies('sync', 20), ...copies('quorum', 30, 80)], true, 30],
])('a write waits for %s', (_, given, writerVotes, wait) => {
  expect(commitWaitMs(given, writerVotes)).toBe(wait);
});

test('a lost copy is not waited for, yet stays a member of its quorum', () => {
  const down = { up: false };
  expect(commitWaitMs([copy('sync', 140, down), copy('sync', 70)], true)).toBe(70);
  expect(commitWaitMs([copy('semi-sync', 12, down), copy('semi-sync', 70)], true)).toBe(70);
  // n = 3 still: the 2nd of 0, 140.
  expect(commitWaitMs([copy('quorum', 70, down), copy('quorum', 140)], true)).toBe(140);
});

test('no majority of configured members, no write', () => {
  const down = { up: false };
  expect(commitWaitMs([copy('quorum', 70, down), copy('quorum', 140, down)], true)).toBeNull();
  expect(commitWaitMs([copy('quorum', 70, { votes: false })], false)).toBeNull();
});
