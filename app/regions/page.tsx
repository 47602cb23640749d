import type { Metadata } from 'next';
import { RegionsPage } from '@/components/regions/regions-page';
import { session } from '@/lib/server/session';
import { listOverrides } from '@/lib/services/assumptions/list';

export const metadata: Metadata = { title: 'Regions' };
export const dynamic = 'force-dynamic';

/** All regions that a site may be in. */
export default async function Page() {
  const { overrides } = await listOverrides(await session());
  return <RegionsPage overrides={overrides} />;
}
