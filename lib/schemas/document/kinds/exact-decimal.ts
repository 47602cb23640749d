/**
 * A decimal as written, times `factor`, times ten to the `power`, rounded once: `99.95` with power −2 is
 * 0.9995 exactly as that literal reads, where 99.95 / 100 would be 0.9995000000000001.
 */
export function exactDecimal(written: string, factor: bigint, power: number): number {
  const [whole = '', fraction = ''] = written.split('.');
  const scaled = BigInt(whole + fraction) * factor;
  return Number(`${scaled}e${power - fraction.length}`);
}

/** A number's shortest decimal without an exponent: 1e-7 is `0.0000001`. */
export function plainDecimal(value: number): string {
  const [mantissa = '0', exponent] = String(Math.abs(value)).split('e');
  const sign = value < 0 ? '-' : '';
  if (exponent === undefined) return sign + mantissa;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
