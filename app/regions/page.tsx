import type { Metadata } from 'next';
import { RegionsPage } from '@/components/regions/regions-page';

export const metadata: Metadata = { title: 'Regions' };

/** All regions that a site may be in. */
export default function Page() {
  return <RegionsPage />;
}
