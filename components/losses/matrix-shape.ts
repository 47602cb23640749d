/** How the matrix fits its columns in. */
export interface MatrixShape {
  /** Whether a cell has room for the load beside the utilisation. */
  readonly roomy: boolean;
  /** With many sites verdict and share served stand under the loss, which stays in view sideways. */
  readonly wide: boolean;
}

const roomyUpTo = 4;
const plainUpTo = 7;

export function matrixShape(sites: number): MatrixShape {
  return { roomy: sites <= roomyUpTo, wide: sites > plainUpTo };
}
