import { decimal } from './decimal';
import { latency } from './latency';
import { unitSpace } from './signs';
import { unbounded, unknown, type Words } from './words';

const day = 86_400;

/** Up to two minutes in seconds, to an hour in minutes, to two days in hours, then in days. */
function scale(seconds: number): { unit: string; size: number } {
  if (seconds < 120) return { unit: 's', size: 1 };
  if (seconds < 3600) return { unit: 'min', size: 60 };
  if (seconds <= 2 * day) return { unit: 'h', size: 3600 };
  return { unit: 'days', size: day };
}

/** Seconds as people say them: `90 s`, `4.3 min`, `6.3 h`, `3 days`; below a second in milliseconds. */
export function duration(seconds: number | null): Words {
  if (seconds === null || Number.isNaN(seconds)) return unknown;
  if (!Number.isFinite(seconds)) return unbounded;
  const length = Math.abs(seconds);
  if (length > 0 && length < 1) return latency(seconds * 1000);
  const { unit, size } = scale(length);
  return {
    value: decimal(seconds / size, 1),
    unit,
    gap: unitSpace,
    exact: `${decimal(seconds, 3)}${unitSpace}s`,
    known: true,
  };
}
