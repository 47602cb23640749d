import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { regionPage } from '@/components/regions/region-page';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const open = async ({ params }: Props) => regionPage(decodeURIComponent((await params).id));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await open(props);
  return page === null ? {} : { title: page.title };
}

/** One region, by its id (`aws:us-east-1`). */
export default async function Page(props: Props) {
  const page = await open(props);
  if (page === null) notFound();
  return page.content;
}
