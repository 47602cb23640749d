import type { Parameter } from '../model';

/** A parameter whose range is stated. */
export type RangedParameter = Parameter & { readonly low: number; readonly high: number };
