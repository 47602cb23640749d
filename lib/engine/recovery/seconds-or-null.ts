import { seconds, type Seconds } from '../units';
import type { Known } from './meets';

/** A time as a figure: what never ends and what nobody knows is null, with its reason in `unknown`. */
export function secondsOrNull(value: Known): Seconds | null {
  return value !== null && Number.isFinite(value) ? seconds(value) : null;
}
