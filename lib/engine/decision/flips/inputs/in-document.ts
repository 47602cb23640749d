import type { Architecture } from '../../../model';
import type { FlipInput } from './flip-input';

type Document = (architecture: Architecture, value: number) => Architecture;

/** An input of the document. */
export const inDocument = (
  facts: Omit<FlipInput, 'set' | 'isAssumption'>,
  change: Document,
): FlipInput => ({
  ...facts,
  isAssumption: false,
  set: ({ architecture, assumptions }, value) => ({
    architecture: change(architecture, value),
    assumptions,
  }),
});
