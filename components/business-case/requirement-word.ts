import type { SavingRequirement } from '@/lib/engine/model';

/** What a saving is held against, in words. */
export const requirementWord: Readonly<Record<SavingRequirement, string>> = {
  latency: 'felt latency',
  availability: 'availability',
  rto: 'recovery time',
  rpo: 'writes that may be gone',
  load: 'use of the fullest site',
  'after-loss': 'load after a loss',
  residency: 'residency',
};
