import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CasePage } from '@/components/gallery/case-page';
import { session } from '@/lib/server/session';
import { NotFound } from '@/lib/services/errors';
import { findCase } from '@/lib/services/gallery/find';
import { readCase } from '@/lib/services/gallery/read';
import { open } from '../actions';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** What `read` answers, or the page that says that there is nothing. */
async function orNotFound<Value>(read: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return { title: (await orNotFound(() => findCase(id))).title };
}

/** One worked case. */
export default async function Page({ params }: Props) {
  const { id } = await params;
  const context = await session();
  return <CasePage shown={await orNotFound(() => readCase(context, id))} actions={{ open }} />;
}
