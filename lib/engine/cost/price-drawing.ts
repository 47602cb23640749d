import { costLineIds } from '../model';
import { computeLines } from './compute-lines';
import type { CostBasis, PricedDrawing } from './cost-basis';
import { databaseLines } from './database-lines';
import { edgeCacheLines } from './edge-cache-line';
import { licenceLines } from './licence-lines';
import { operationsLines } from './operations-line';
import type { LineContext, PricedLine } from './priced-line';
import { otherLines, statedSiteLine } from './stated-lines';
import { storageLines } from './storage-lines';
import { toolingLines } from './tooling-lines';
import { siteWorths } from './site-worths';
import { betweenBilled, transferBetweenLines, transferBetweenUsd } from './transfer-between';
import { transferOutLines } from './transfer-out';

/** What a site pays for, where it does not state its bill as a whole. */
const bySite: readonly ((context: LineContext, site: number) => PricedLine[])[] = [
  computeLines,
  databaseLines,
  storageLines,
  transferBetweenLines,
  transferOutLines,
  toolingLines,
  licenceLines,
];

/** The place of a kind of line in a bill. */
const rank = new Map(costLineIds.map((id, i) => [id, i]));

type Today = Pick<LineContext, 'today' | 'todayBetweenUsd' | 'betweenBilled'>;

/** What was found before: every drawing that is priced on a basis asks for the same. */
const found = new WeakMap<CostBasis, Today>();

/** What lines are told by of the drawing that the bill pays for. */
function todayOf(basis: CostBasis): Today {
  const known = found.get(basis);
  if (known) return known;
  const { today } = basis;
  const todayBetweenUsd = today ? transferBetweenUsd(basis, today) : 0;
  const priced = {
    today: today ? siteWorths(basis, today) : null,
    todayBetweenUsd,
    betweenBilled: betweenBilled(basis, todayBetweenUsd),
  };
  found.set(basis, priced);
  return priced;
}

/** Every line of a drawing's bill, by kind and then in the order of its sites. */
export function priceDrawing(basis: CostBasis, drawing: PricedDrawing): PricedLine[] {
  const today = todayOf(basis);
  const known = drawing === basis.today ? today.today : null;
  const worths = known ?? siteWorths(basis, drawing);
  const context: LineContext = { basis, drawing, worths, ...today };
  const lines: PricedLine[] = [];
  for (let site = 0; site < drawing.network.sites.length; site += 1) {
    const stated = statedSiteLine(context, site);
    if (stated) lines.push(stated);
    else for (const linesOf of bySite) lines.push(...linesOf(context, site));
  }
  lines.push(...edgeCacheLines(context), ...otherLines(context), ...operationsLines(context));
  return lines.sort((a, b) => (rank.get(a.line.line) ?? 0) - (rank.get(b.line.line) ?? 0));
}
