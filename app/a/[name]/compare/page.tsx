import type { Metadata } from 'next';
import { CompareTab } from '@/components/compare/compare-tab';

export const metadata: Metadata = { title: 'Compare' };

/** The options of the document beside each other. */
export default function ComparePage() {
  return <CompareTab />;
}
