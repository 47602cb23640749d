import type { Finding } from '@/lib/engine/model';

/** Tells one finding from another across evaluations: the rule and the place it speaks of. */
export function findingKey({ code, where }: Finding): string {
  const things = [...where.sites, ...where.populations, ...where.data];
  return [code, where.path.join('.'), ...things].join('|');
}
