import { countWord } from '@/lib/format/count-word';
import { combinations } from '@/lib/engine/numeric/combinations';
import { plural } from '@/lib/format/plural';

/** More losses than this are not shown: a page of them is no help, and takes seconds to draw. */
const most = 7000;

export interface LossSize {
  /** Losses of up to so many sites at once. */
  readonly k: number;
  /** How many losses these are. */
  readonly count: number;
  readonly label: string;
  readonly hint: string;
}

/** How many sites may be lost at once in the matrix, each choice with the number of losses it lists. */
export function lossSizes(sites: number): readonly LossSize[] {
  const sizes: LossSize[] = [];
  let count = 0;
  for (let k = 1; k <= sites; k += 1) {
    count += combinations(sites, k);
    if (count > most && k > 2) break;
    sizes.push({
      k,
      count,
      label: k === 1 ? 'One site' : `Up to ${countWord(k)}`,
      hint: plural(count, 'loss', 'losses'),
    });
  }
  return sizes;
}
