import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { regionPage, regionTitle } from '@/components/regions/region-page';
import { session } from '@/lib/server/session';
import { listArchitectures } from '@/lib/services/architecture/list';
import { listOverrides } from '@/lib/services/assumptions/list';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const idOf = async ({ params }: Props) => decodeURIComponent((await params).id);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const title = regionTitle(await idOf(props));
  return title === null ? {} : { title };
}

/** One region, by its id (`aws:us-east-1`), with the services of the workspace that run there. */
export default async function Page(props: Props) {
  const id = await idOf(props);
  const context = await session();
  const [services, { overrides }] = await Promise.all([
    listArchitectures(context, { region: [id], sort: 'name' }),
    listOverrides(context),
  ]);
  const page = regionPage(id, services, overrides);
  if (page === null) notFound();
  return page;
}
