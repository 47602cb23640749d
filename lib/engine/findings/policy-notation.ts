import type { DocumentValue, PolicyTarget } from '../model';

/** A target of a policy as documents write it: `99.99%`, `300s`. */
export const policyNotation = (target: PolicyTarget['target'], value: number): DocumentValue =>
  target === 'availability' ? `${Number((value * 100).toPrecision(12))}%` : `${value}s`;
