import { businessCase } from './business-case/target';
import { multiRegion } from './multi-region/target';
import { prometheus } from './prometheus/target';
import type { ExportTarget } from './target';

/** Every form in which an option can be taken away. A new one is added here. */
export const exportTargets: readonly ExportTarget[] = [multiRegion, prometheus, businessCase];
