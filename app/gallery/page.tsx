import type { Metadata } from 'next';
import { GalleryPage } from '@/components/gallery/gallery-page';
import { session } from '@/lib/server/session';
import { listCases } from '@/lib/services/gallery/list';

export const metadata: Metadata = { title: 'Gallery' };
export const dynamic = 'force-dynamic';

/** The worked cases. */
export default async function Page() {
  return <GalleryPage cases={await listCases(await session())} />;
}
