import type { Finding } from '@/lib/engine/model';

/** Tells one finding from another across evaluations: the rule and the place it speaks of. */
export function findingKey({ code, where }: Finding): string {
  // In whichever order they are told: that may turn while one draws.
  const things = [...where.sites, ...where.populations, ...where.data].toSorted();
  return [code, where.path.join('.'), ...things].join('|');
}
