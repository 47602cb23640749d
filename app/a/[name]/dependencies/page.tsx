import type { Metadata } from 'next';
import { DependenciesTab } from '@/components/isolation/dependencies-tab';

export const metadata: Metadata = { title: 'Dependencies' };

/** What the option hangs on, where that lives, and what each loss takes along. */
export default function DependenciesPage() {
  return <DependenciesTab />;
}
