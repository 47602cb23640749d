import type { LossRow } from './loss-rows';

/** How the matrix fits its columns in. */
export interface MatrixShape {
  /** Whether a cell has room for the load beside the utilisation. */
  readonly roomy: boolean;
  /** With many sites verdict and share served stand under the loss, which stays in view sideways. */
  readonly wide: boolean;
  /** The priorities that the demand is parted into. */
  readonly priorities: readonly Priority[];
  /** Dependencies that some loss takes along: what is kept leaves them aside. */
  readonly aside: readonly string[];
}

export const priorities = ['p0', 'p1', 'p2'] as const;
export type Priority = (typeof priorities)[number];

const roomyUpTo = 4;
const plainUpTo = 7;

/** The shape for so many sites, and for the priorities of which something is kept or shed. */
export function matrixShape(sites: number, rows: readonly LossRow[]): MatrixShape {
  return {
    roomy: sites <= roomyUpTo,
    wide: sites > plainUpTo,
    priorities: priorities.filter((one) =>
      rows.some(({ shed }) => shed !== null && shed[one] !== null),
    ),
    aside: [...new Set(rows.flatMap(({ dependenciesDown }) => dependenciesDown))],
  };
}
