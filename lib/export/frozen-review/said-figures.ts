import type { Decision, Sentence } from '@/lib/engine';

/** The paths of the figures in those sentences of a decision that a review shows, each once. */
export function saidFigures(decision: Decision): ReadonlySet<string> {
  const { blockedBy, drivers, alternatives, claims, flips, roadmap } = decision;
  const said: readonly Sentence[] = [
    decision,
    ...blockedBy,
    ...drivers,
    ...alternatives,
    ...claims.letter,
    ...flips,
    ...roadmap,
  ];
  return new Set(said.flatMap(({ figures }) => figures.map(({ path }) => path)));
}
