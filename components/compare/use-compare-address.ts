'use client';

import { parseAsArrayOf, parseAsString, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { usualBaseline } from '@/lib/engine/comparison';
import type { Architecture } from '@/lib/engine/model';

/** So many options go beside each other. */
export const mostCompared = 4;
const fewest = 2;

const parsers = {
  options: parseAsArrayOf(parseAsString),
  base: parseAsString,
  over: parseAsArrayOf(parseAsString),
};

/** The options that are compared where the address names none: what runs today and what is chosen among them. */
export function usualOptions({ metadata, options }: Architecture): readonly string[] {
  const names = options.map(({ name }) => name);
  if (names.length <= mostCompared) return names;
  const first = names.filter((name) => name === metadata.current || name === metadata.chosen);
  const wanted = [...first, ...names.filter((name) => !first.includes(name))];
  const kept = new Set(wanted.slice(0, mostCompared));
  return names.filter((name) => kept.has(name));
}

/** What is compared, against which option, and which two lie over each other; all of it in the address. */
export function useCompareAddress(architecture: Architecture) {
  const [query, setQuery] = useQueryStates(parsers, { history: 'replace' });
  const { options: asked, base, over } = query;
  return useMemo(() => {
    const names = architecture.options.map(({ name }) => name);
    const known = [...new Set(asked ?? [])].filter((name) => names.includes(name));
    const options =
      known.length < fewest ? usualOptions(architecture) : known.slice(0, mostCompared);
    const baseline =
      base !== null && options.includes(base) ? base : (usualBaseline(architecture, options) ?? '');
    const { chosen } = architecture.metadata;
    const pair = [...new Set(over ?? [])].filter((name) => names.includes(name));
    const other =
      chosen !== undefined && chosen !== baseline && options.includes(chosen)
        ? chosen
        : options.find((name) => name !== baseline);
    const [first = baseline, second = other ?? baseline] = pair.length === 2 ? pair : [];
    return {
      options,
      baseline,
      first,
      second,
      setOptions: (next: readonly string[]) => void setQuery({ options: [...next] }),
      setBaseline: (next: string) => void setQuery({ base: next }),
      setPair: (one: string, two: string) => void setQuery({ over: [one, two] }),
    };
  }, [architecture, asked, base, over, setQuery]);
}
