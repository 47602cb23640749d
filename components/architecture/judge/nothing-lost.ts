import type { Loss } from '@/lib/engine/model';

/** The loss while nothing is lost. */
export const nothingLost: Loss = { kind: 'sites', sites: [] };

/** Whether a loss takes nothing. */
export const isNothing = (loss: Loss): boolean => loss.kind === 'sites' && loss.sites.length === 0;
