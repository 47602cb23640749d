import type { ReplicationMode } from '../model';
import { ms, type Ms } from '../units';

/** A copy that a writer sends its writes to, as seen from the writer. */
export interface Copy {
  readonly mode: ReplicationMode;
  readonly rttMs: number;
  /** Whether it counts as a member of a quorum. */
  readonly votes: boolean;
  readonly up: boolean;
}

/**
 * How long a write waits at the writer for its copies, the slowest of the modes that leave it. Synchronous:
 * the farthest copy. Quorum of n members: the ⌈(n+1)/2⌉-th nearest, the writer's own site among them at 0
 * only if it votes. Semi-synchronous: the nearest copy. Asynchronous: not at all. A copy that is down is
 * not waited for, but stays a configured member of its quorum; null where no majority of it is up.
 */
export function commitWaitMs(copies: readonly Copy[], writerVotes: boolean): Ms | null {
  const rtts = (mode: ReplicationMode) =>
    copies
      .filter((copy) => copy.mode === mode && copy.up)
      .map((copy) => copy.rttMs)
      .sort((a, b) => a - b);
  const quorum = quorumWaitMs(
    copies.filter(({ mode }) => mode === 'quorum'),
    writerVotes,
  );
  return quorum === null
    ? null
    : ms(Math.max(0, ...rtts('sync'), ...rtts('semi-sync').slice(0, 1), quorum));
}

function quorumWaitMs(copies: readonly Copy[], writerVotes: boolean): number | null {
  if (copies.length === 0) return 0;
  const members = copies.filter(({ votes }) => votes);
  const n = members.length + Number(writerVotes);
  const answers = members.filter(({ up }) => up).map(({ rttMs }) => rttMs);
  if (writerVotes) answers.push(0);
  answers.sort((a, b) => a - b);
  return answers[Math.ceil((n + 1) / 2) - 1] ?? null;
}
