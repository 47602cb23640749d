import { quantity } from './quantity';
import { text } from './words';

/** A range with its unit once where both ends have it, `10 to 100 ms`, else at both: `2 min to 1 h`. */
export function rangeWords(low: number, high: number, unit: string): string {
  const [from, to] = [quantity(low, unit), quantity(high, unit)];
  return `${from.unit === to.unit ? from.value : text(from)} to ${text(to)}`;
}
