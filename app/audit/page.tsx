import type { Metadata } from 'next';
import { AuditPage } from '@/components/audit/audit-page';
import { NotForYou } from '@/components/people/not-for-you';
import { askedFor } from '@/lib/server/search-params';
import { session } from '@/lib/server/session';
import { mostExported } from '@/lib/services/audit/export';
import { type AuditInput, listAudit } from '@/lib/services/audit/list';
import { traced } from '@/lib/services/audit/traced';
import type { Context } from '@/lib/services/context';
import { Forbidden, Invalid } from '@/lib/services/errors';

export const metadata: Metadata = { title: 'Record' };
export const dynamic = 'force-dynamic';

const names = ['person', 'verb', 'object', 'since', 'until', 'before'] as const;

/** What was done and refused in the workspace. */
export default async function Page({
  searchParams,
}: {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const context = await session();
  const query = askedFor(await searchParams, names);
  const found = await read(context, query);
  if (found instanceof Forbidden) return <NotForYou because={found.message} />;
  const { count, ...page } = found.page;
  return (
    <AuditPage
      {...page}
      query={found.problem === null ? query : {}}
      total={count}
      mostExported={mostExported}
      problem={found.problem}
    />
  );
}

/** The page that was asked for; the first one of everything where the address makes no sense. */
async function read(context: Context, query: AuditInput) {
  const list = (wanted: AuditInput) =>
    traced(context, context.principal, () => listAudit(context, wanted));
  try {
    return { page: await list(query), problem: null };
  } catch (error) {
    if (error instanceof Forbidden) return error;
    if (!(error instanceof Invalid)) throw error;
    const problem = 'The address asks for something that there is not; everything is shown.';
    return { page: await list({}), problem };
  }
}
