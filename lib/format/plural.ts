import { decimal } from './decimal';

/** `1 service`, `14 services`, `no services`; an irregular plural is given. */
export function plural(n: number, one: string, many = `${one}s`): string {
  if (n === 0) return `no ${many}`;
  return `${decimal(n)} ${n === 1 ? one : many}`;
}
