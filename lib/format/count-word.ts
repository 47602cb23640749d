import { decimal } from './decimal';

const small = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A whole number as a sentence has it: in letters up to twelve, then in digits. */
export function countWord(n: number): string {
  return small[n] ?? decimal(n);
}
