import { lineCalled } from '../cost/bill';
import type { Quote } from '../model';

/** Sum of a quote's lines, US dollars a month. */
export function sumOfQuote({ monthlyCostUsd }: Quote): number {
  return Object.values(monthlyCostUsd).reduce<number>((sum, usd) => sum + usd, 0);
}

/** What a quote says of transfer between regions, and of all infrastructure; null where it has no such line. */
export function quotedTransfer({ monthlyCostUsd }: Quote) {
  const lines = Object.entries(monthlyCostUsd).map(([name, usd]) => ({
    name,
    usd,
    line: lineCalled(name),
  }));
  const own = lines.filter(({ line }) => line === 'transfer-regions');
  const any = own.length > 0 ? own : lines.filter(({ name }) => /transfer/i.test(name));
  if (any.length === 0) return null;
  const sum = (rows: typeof lines) => rows.reduce((total, { usd }) => total + usd, 0);
  const infrastructureUsd = sum(lines.filter(({ line }) => line !== 'operations'));
  return infrastructureUsd > 0 ? { transferUsd: sum(any), infrastructureUsd } : null;
}
