import type { Metadata } from 'next';
import { ResidencyTab } from '@/components/residency/residency-tab';

export const metadata: Metadata = { title: 'Residency' };

/** Where the data of the option rests and may be read, with nothing lost and in each loss. */
export default function ResidencyPage() {
  return <ResidencyTab />;
}
