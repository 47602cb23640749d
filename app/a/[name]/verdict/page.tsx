import type { Metadata } from 'next';
import { VerdictTab } from '@/components/decision/verdict-tab';

export const metadata: Metadata = { title: 'Verdict' };

/** Whether the service should run in several regions, in which shape, and why not in another. */
export default function VerdictPage() {
  return <VerdictTab />;
}
