import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ReadinessTab } from '@/components/readiness/readiness-tab';

export const metadata: Metadata = { title: 'Readiness' };

/** Whether the option could be operated on the day of the request, for evidence ages. */
export default async function ReadinessPage() {
  await connection();
  return <ReadinessTab today={new Date().toISOString().slice(0, 10)} />;
}
