import type { RegionId } from '../model';

/** The region without its provider, as people say it: `us-east-1`. */
export function shortName(region: RegionId): string {
  return region.slice(region.indexOf(':') + 1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Stands between a number and its unit, and between thousands. */
export const narrowSpace = '\u202f';

/** A share in per cent with at most one decimal, rounded away from a limit that it does not reach. */
export function percent(share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  return `${rounded.toString().replace('-', '\u2212')}${narrowSpace}%`;
}

/** A whole number with thousands parted by a narrow space. */
export function count(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, narrowSpace);
}

/** Requests a second. */
export function rate(rps: number): string {
  return `${count(rps)} req/s`;
}

/** Milliseconds. */
export function milliseconds(ms: number): string {
  return `${count(ms)} ms`;
}

/** A stretch of time in its largest fitting unit: `45 s`, `5 min`, `5 h`, `2 days`. */
export function stretch(seconds: number): string {
  const [size, unit] =
    seconds < 120
      ? [1, 's']
      : seconds < 7200
        ? [60, 'min']
        : seconds < 172800
          ? [3600, 'h']
          : [86400, 'days'];
  return `${Math.round((seconds / size) * 10) / 10} ${unit}`;
}

/** A yearly downtime in minutes, three digits: `782 min`, `52.6 min`, `5.26 min`. */
export function minutes(value: number): string {
  if (value > 0 && value < 0.001) return 'less than 0.001 min';
  return `${value >= 1000 ? count(value) : Number(value.toPrecision(3)).toString()} min`;
}

/** An availability with as many nines as it has and one digit more: `99.967 %`. */
export function availabilityText(share: number): string {
  const points = share * 100;
  let decimals = 1;
  while (decimals < 6 && (100 - points) * 10 ** decimals < 10) decimals += 1;
  return `${Number(points.toFixed(decimals))}${narrowSpace}%`;
}
