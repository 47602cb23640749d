import type { EditOutcome } from '../inspector/editing';

/** Why an edit was refused, in a sentence or two; null where it was made. */
export function refusal(outcome: EditOutcome): string | null {
  if (outcome.ok) return null;
  const words = outcome.problems.slice(0, 2).map(({ message }) => message);
  return words.length === 0 ? 'This does not fit the document.' : words.join(' ');
}
