import { money } from '@/lib/format/money';
import { text } from '@/lib/format/words';

/** Axes as every chart of the page has them. */
export const tick = { fontSize: 11, fill: 'var(--text-2)' };
export const direct = { fontSize: 12, fontWeight: 600 };

/** What hover shows, at once and in the page’s colours. */
export const tip = {
  isAnimationActive: false,
  contentStyle: {
    background: 'var(--surface)',
    border: '1px solid var(--line-strong)',
    borderRadius: 8,
    fontSize: 12,
    padding: '6px 10px',
  },
  labelStyle: { color: 'var(--text-3)' },
  itemStyle: { color: 'var(--text-1)', padding: 0 },
} as const;

/** Dollars on an axis; nothing for what is no number. */
export const dollars = (usd: unknown): string =>
  typeof usd === 'number' ? (usd === 0 ? '0' : text(money(usd))) : '';

/** Dollars with their sign. */
export const signed = (usd: number | null): string => text(money(usd, { signed: true }));

/** What stands above the figures of a month. */
export const monthLabel = (month: unknown): string =>
  typeof month === 'number' ? `Month ${month}` : '';
