import { costLineIds } from '../model';
import { computeLines } from './compute-lines';
import type { CostBasis, PricedDrawing } from './cost-basis';
import { databaseLines } from './database-lines';
import { licenceLines } from './licence-lines';
import { operationsLines } from './operations-line';
import type { LineContext, PricedLine } from './priced-line';
import { otherLines, statedSiteLine } from './stated-lines';
import { storageLines } from './storage-lines';
import { toolingLines } from './tooling-lines';
import { siteWorths } from './site-worths';
import { betweenBilled, transferBetweenLines } from './transfer-between';
import { transferOutLines } from './transfer-out';

/** Every line of a drawing's bill, by kind and then in the order of its sites. */
export function priceDrawing(basis: CostBasis, drawing: PricedDrawing): PricedLine[] {
  const context: LineContext = {
    basis,
    drawing,
    worths: siteWorths(basis, drawing),
    today: basis.today ? siteWorths(basis, basis.today) : null,
    betweenBilled: betweenBilled(basis),
  };
  const lines = drawing.network.sites.flatMap((_, site): PricedLine[] => {
    const stated = statedSiteLine(context, site);
    if (stated) return [stated];
    return [
      ...computeLines(context, site),
      ...databaseLines(context, site),
      ...storageLines(context, site),
      ...transferBetweenLines(context, site),
      ...transferOutLines(context, site),
      ...toolingLines(context, site),
      ...licenceLines(context, site),
    ];
  });
  const all = [...lines, ...otherLines(context), ...operationsLines(context)];
  return costLineIds.flatMap((id) => all.filter(({ line }) => line.line === id));
}
