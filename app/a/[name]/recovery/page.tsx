import type { Metadata } from 'next';
import { RecoveryTab } from '@/components/recovery/recovery-tab';

export const metadata: Metadata = { title: 'Recovery' };

/** How long the option is down after a loss or another disruption. */
export default function RecoveryPage() {
  return <RecoveryTab />;
}
