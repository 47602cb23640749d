import type { OptionEvaluation } from '../model';

/** What is told by name, each with the keys that name an item of a list, the first that it has. */
const nameKeys = [
  'id',
  'name',
  'region',
  'population',
  'disruption',
  'dependency',
  'cause',
  'data',
  'line',
] as const;

/** Parts that are no figures: findings have a comparison of their own. */
const aside = new Set(['name', 'findings', 'unknown']);

/**
 * Every number of an option's evaluation by its path, lists by the names of their items:
 * `capacity.losses[aws:us-east-1].servedFraction`. null where a figure has no value.
 */
export function figuresOf(evaluation: OptionEvaluation): Map<string, number | null> {
  const figures = new Map<string, number | null>();
  for (const [key, value] of Object.entries(evaluation)) {
    if (!aside.has(key)) collect(value, key, figures);
  }
  return figures;
}

function collect(value: unknown, path: string, figures: Map<string, number | null>): void {
  if (typeof value === 'number' || value === null) figures.set(path, value);
  else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      collect(item, `${path}[${nameOf(item) ?? index}]`, figures);
    });
  } else if (typeof value === 'object') {
    for (const [key, held] of Object.entries(value ?? {})) collect(held, `${path}.${key}`, figures);
  }
}

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const named = nameKeys.map((key): unknown => Reflect.get(item, key));
  const name = named.find((held) => typeof held === 'string');
  if (typeof name === 'string') return name;
  const lost: unknown = Reflect.get(item, 'lost');
  if (Array.isArray(lost)) return lost.join('+');
  const [from, to]: unknown[] = [Reflect.get(item, 'from'), Reflect.get(item, 'to')];
  return typeof from === 'string' && typeof to === 'string' ? `${from}~${to}` : null;
}
