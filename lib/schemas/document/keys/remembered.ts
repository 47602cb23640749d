import type * as z from 'zod/mini';

/**
 * The same schema, which answers at once for a mapping or a list that it has accepted before. While
 * something is dragged one part of a document changes and the rest keeps its identity; so do the parsed
 * parts, and whoever computes from them can tell what stayed. Values that are read must therefore never
 * be changed in place.
 */
export function remembered<T extends z.ZodMiniType>(schema: T): T {
  const own = schema.clone();
  const { _zod: internals } = own;
  const read = internals.run.bind(internals);
  const accepted = new WeakMap<object, unknown>();
  internals.run = (payload, context) => {
    const given = payload.value;
    if (typeof given !== 'object' || given === null) return read(payload, context);
    if (accepted.has(given)) {
      payload.value = accepted.get(given);
      return payload;
    }
    const result = read(payload, context);
    if (!(result instanceof Promise) && result.issues.length === 0)
      accepted.set(given, result.value);
    return result;
  };
  return own;
}
