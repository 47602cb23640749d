import type { Metadata } from 'next';
import { MoneyTab } from '@/components/business-case/money-tab';

export const metadata: Metadata = { title: 'Money' };

/** What the option costs, what it returns, and how sure that is. */
export default function MoneyPage() {
  return <MoneyTab />;
}
