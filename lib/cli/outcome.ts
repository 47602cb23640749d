/** How a verb ended, as the exit code says it. */
export const exit = { fine: 0, findings: 1, badInput: 2, ourFault: 3 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** What a verb prints: `out` for the result, `err` for what went wrong. */
export interface Outcome {
  readonly exit: Exit;
  readonly out?: string;
  readonly err?: string;
}

/** Input that cannot be taken; its message is for the person who typed it. */
export class BadInput extends Error {}

export const fine = (out: string): Outcome => ({ exit: exit.fine, out });

/** A result as JSON, two spaces deep. */
export const json = (value: unknown): string => JSON.stringify(value, null, 2);
