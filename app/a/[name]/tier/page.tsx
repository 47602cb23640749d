import type { Metadata } from 'next';
import { TierView } from '@/components/tier/tier-view';

export const metadata: Metadata = { title: 'Tier' };

/** Which tier the service is, by which answers, and what that asks of it. */
export default function TierPage() {
  return <TierView />;
}
