import type { Metadata } from 'next';
import { AuditPage } from '@/components/audit/audit-page';
import { NotForYou } from '@/components/people/not-for-you';
import { askedFor } from '@/lib/server/search-params';
import { session } from '@/lib/server/session';
import { mostExported } from '@/lib/services/audit/export';
import { listAudit } from '@/lib/services/audit/list';
import { traced } from '@/lib/services/audit/traced';
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
  const list = (wanted: typeof query) =>
    traced(context, context.principal, () => listAudit(context, wanted));
  try {
    const { count, ...page } = await list(query);
    return <AuditPage {...page} {...{ query, mostExported }} total={count} problem={null} />;
  } catch (error) {
    if (error instanceof Forbidden) return <NotForYou because={error.message} />;
    if (!(error instanceof Invalid)) throw error;
    const { count, ...page } = await list({});
    const problem = 'The address asks for something that there is not; everything is shown.';
    return <AuditPage {...page} {...{ mostExported, problem }} query={{}} total={count} />;
  }
}
