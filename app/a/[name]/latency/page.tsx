import type { Metadata } from 'next';
import { LatencyTab } from '@/components/latency/latency-tab';

export const metadata: Metadata = { title: 'Latency' };

/** What each population feels of the option, and what that is made of. */
export default function LatencyPage() {
  return <LatencyTab />;
}
