import { availability } from './availability';
import { compliance } from './compliance';
import type { JudgeDriver } from './driver-context';
import { latency } from './latency';
import { scale } from './scale';

/** Every driver, in the order in which they are told. */
export const driverRules: readonly JudgeDriver[] = [latency, availability, compliance, scale];
