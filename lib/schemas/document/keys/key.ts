import * as z from 'zod/mini';
import { kind } from '../kinds';
import { remembered } from './remembered';

/** What is known of one key of the document: messages, editor help and reference page all read it. */
export interface KeyEntry {
  /** One sentence. */
  readonly meaning: string;
  /** What a bare number counts; absent where the value carries its unit. */
  readonly unit?: string;
  /** What holds when the key is left out, in words; `required` where it cannot be. */
  readonly default: string;
  /** The version that brought the key. */
  readonly since: 'v1';
}

/** The register: every key of the document, by the schema of its value. */
export const keyRegister = z.registry<KeyEntry>();

type Facts = { readonly meaning: string; readonly unit?: string };

/** A key that must be there. */
export function required<T extends z.ZodMiniType>(schema: T, facts: Facts): T {
  const own = remembered(schema);
  keyRegister.add(own, { ...facts, default: 'required', since: 'v1' });
  return own;
}

/** A key that may be left out; `default` says in words what then holds. */
export function optional<T extends z.ZodMiniType>(
  schema: T,
  facts: Facts & { readonly default: string },
) {
  const own = remembered(z.exactOptional(schema));
  keyRegister.add(own, { ...facts, since: 'v1' });
  return own;
}

/** A mapping with fixed keys. */
export function mapping<T extends z.core.$ZodLooseShape>(noun: string, shape: T) {
  const known = Object.keys(shape);
  return kind(z.strictObject(shape), {
    noun,
    accepted: `a mapping with the keys ${known.join(', ')}`,
  });
}

/** A list of at most `longest` items. `noun` without its article, in the plural: `sites`. */
export function listOf<T extends z.ZodMiniType>(item: T, noun: string, longest: number) {
  return kind(z.array(remembered(item)).check(z.maxLength(longest)), {
    noun: `a list of ${noun}`,
    accepted: `a list of at most ${longest} ${noun}`,
    hint: (found) => (typeof found === 'string' ? `write [${found}]` : null),
  });
}

type Renamed<T, N> = {
  [K in keyof T as K extends keyof N ? (N[K] extends string ? N[K] : K) : K]: T[K];
};

/** The same values under the engine's names, which carry the unit; keys not named keep theirs. */
export function renamed<T extends object, const N extends { readonly [K in keyof T]?: string }>(
  value: T,
  names: N,
): Renamed<T, N> {
  const lookup: Readonly<Record<string, string | undefined>> = names;
  const entries = Object.entries(value).map(([from, held]) => [lookup[from] ?? from, held]);
  // The type above says which name holds what; fromEntries cannot.
  return Object.fromEntries(entries) as Renamed<T, N>;
}
