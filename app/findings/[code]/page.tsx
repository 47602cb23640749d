import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findRule, RulePage } from '@/components/finding/rule-page';
import { session } from '@/lib/server/session';

interface Props {
  readonly params: Promise<{ readonly code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const rule = findRule((await params).code);
  return rule === undefined ? {} : { title: `${rule.code} ${rule.title}` };
}

/** What a finding's code means. */
export default async function FindingPage({ params }: Props) {
  await session();
  const rule = findRule((await params).code);
  if (rule === undefined) notFound();
  return <RulePage rule={rule} />;
}
