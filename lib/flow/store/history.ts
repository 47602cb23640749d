import {
  applySplices,
  composeSplices,
  invertSplices,
  spliceBetween,
  type Splice,
} from '@/lib/schemas';

/** One step that can be undone: the splices that made it and those that take it back. */
export interface Step {
  readonly label: string;
  readonly splices: readonly Splice[];
  readonly inverse: readonly Splice[];
  /** Set while typing: milliseconds at which the last character of the step came. */
  readonly typedAt?: number;
}

export interface History {
  readonly undone: readonly Step[];
  /** Newest last. */
  readonly done: readonly Step[];
}

export const emptyHistory: History = { done: [], undone: [] };

const mostSteps = 1000;

/** The history with one more step; what had been undone can no longer be redone. */
export const withStep = ({ done }: History, step: Step): History => ({
  done: [...done, step].slice(-mostSteps),
  undone: [],
});

/** A pause in typing, after which the next character begins a step of its own. */
const pauseMs = 1000;

/**
 * The history with what was just typed: a step of its own, or part of the last one where that was typed
 * a moment ago. `text` is the text before it.
 */
export function withTyping(history: History, text: string, typed: string, now: number): History {
  const splices = spliceBetween(text, typed);
  const last = history.done.at(-1);
  const continues =
    last?.typedAt !== undefined && history.undone.length === 0 && now - last.typedAt < pauseMs;
  const step = { label: 'Edit the text', typedAt: now };
  if (!continues)
    return withStep(history, { ...step, splices, inverse: invertSplices(text, splices) });
  const before = applySplices(text, last.inverse);
  const both = composeSplices(last.splices, splices, before.length);
  const inverse = invertSplices(before, both);
  return { done: [...history.done.slice(0, -1), { ...step, splices: both, inverse }], undone: [] };
}
