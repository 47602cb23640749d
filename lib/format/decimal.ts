import { minus, narrowSpace } from './signs';

/**
 * A number with at most `decimals` digits behind the point, thousands apart, a true minus, no trailing
 * zeros and no negative zero. Expects a finite number.
 */
export function decimal(value: number, decimals = 0): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, narrowSpace);
  const kept = fraction.replace(/0+$/, '');
  const digits = kept === '' ? grouped : `${grouped}.${kept}`;
  return value < 0 && digits !== '0' ? `${minus}${digits}` : digits;
}
