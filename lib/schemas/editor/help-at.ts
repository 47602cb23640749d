import { keyHelp, type KeyHelp } from '../document/key-help';
import { tolerantTree } from './tolerant-tree';

/** Help for what stands at an offset of a text, and the stretch that it is about. */
export interface HelpAt {
  readonly from: number;
  readonly to: number;
  readonly help: KeyHelp;
}

/** What the language says of the key or the value at an offset of a text; null where there is none. */
export function helpAt(text: string, offset: number): HelpAt | null {
  const scalar = tolerantTree(text)?.scalars.find(
    ({ from, to }) => from <= offset && offset <= to && from < to,
  );
  const help = scalar === undefined ? null : keyHelp(scalar.path);
  return scalar === undefined || help === null ? null : { from: scalar.from, to: scalar.to, help };
}
