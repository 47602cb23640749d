import type { Loss, LossFigures, ScenarioFigures } from '../model';
import { count } from '../findings/words';
import { combinations } from '../numeric/combinations';
import { subsets } from '../numeric/subsets';
import { judgeOf } from './judge-loss';
import { judgeAny } from './judge-scenario';
import type { LossContext } from './loss-context';

/** Losses that were asked for, judged. */
export interface LossList {
  /** Losses of one site, of two and so on, each in the order of the document. */
  readonly losses: readonly LossFigures[];
  /** The losses asked for one by one, in the order asked. */
  readonly named: readonly Omit<ScenarioFigures, 'id' | 'kind' | 'label'>[];
  /** What `losses` does not list, in words; null when nothing is left out. */
  readonly notEnumerated: string | null;
}

/** More losses than this are listed by nobody: larger sets of sites are left out, and said to be. */
const most = 20_000;

/** Judges every loss of up to `k` sites at once, and the named ones. Throws RangeError where one names what is not there. */
export function lossesOf(context: LossContext, k: number, named: readonly Loss[]): LossList {
  const judge = judgeOf(context);
  const sites = context.traffic.network.sites.length;
  const losses: LossFigures[] = [];
  let size = 1;
  for (; size <= Math.min(k, sites); size += 1) {
    if (losses.length + combinations(sites, size) > most) break;
    for (const lost of subsets(sites, size)) losses.push(judge(lost));
  }
  return {
    losses,
    named: named.map((loss) => judgeAny(context, judge, loss)),
    notEnumerated: leftOut(sites, size),
  };
}

function leftOut(sites: number, size: number): string | null {
  if (size > sites) return null;
  const many = count(combinations(sites, size));
  const of = size === 1 ? 'one site' : `${size} sites`;
  return `losses of ${of} ${size < sites ? 'and more ' : ''}at once are not listed; of ${of} there are ${many}`;
}
