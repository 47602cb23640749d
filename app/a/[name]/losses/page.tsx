import type { Metadata } from 'next';
import { LossesTab } from '@/components/losses/losses-tab';

export const metadata: Metadata = { title: 'Losses' };

/** What each loss of sites does to the option. */
export default function LossesPage() {
  return <LossesTab />;
}
