import type { Outcome } from './outcome';

/** A flag of a verb. `value` names what it takes (`PATH`); absent: it takes nothing. */
export interface Flag {
  readonly name: string;
  readonly value?: string;
  readonly meaning: string;
}

/** What a verb is given once the command line has been taken apart. */
export interface Invocation {
  readonly arguments: readonly string[];
  /** Flags with a value. */
  readonly values: Readonly<Record<string, string>>;
  /** Flags without one. */
  readonly set: ReadonlySet<string>;
  /** A file's bytes; `-` is standard input. */
  readonly read: (file: string) => Promise<Uint8Array>;
}

/** One verb of the command, e.g. `region list`. */
export interface Verb {
  readonly name: string;
  /** Arguments by name, in order: `FILE`. */
  readonly arguments: readonly string[];
  readonly flags: readonly Flag[];
  /** One sentence for the list of verbs. */
  readonly summary: string;
  readonly run: (invocation: Invocation) => Promise<Outcome>;
}

/** Every verb takes it. */
export const jsonFlag: Flag = { name: 'json', meaning: 'print the result as JSON' };

/** Verbs that tell latencies take it. */
export const scenarioFlag: Flag = {
  name: 'scenario',
  value: 'STATE',
  meaning: 'the state of the network: typical (default) or degraded',
};
