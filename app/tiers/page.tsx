import type { Metadata } from 'next';
import { TiersPage } from '@/components/tiers/tiers-page';
import { session } from '@/lib/server/session';
import { tierPolicyHistory } from '@/lib/services/tier-policy/history';
import { readTierPolicy } from '@/lib/services/tier-policy/read';
import { judge } from '../assumptions/actions';
import { reset, state } from './actions';

export const metadata: Metadata = { title: 'Tiers' };
export const dynamic = 'force-dynamic';

const actions = { state, reset, judgeAnew: judge };

/** What the workspace asks of each tier. */
export default async function Page() {
  const context = await session();
  const [given, history] = await Promise.all([readTierPolicy(context), tierPolicyHistory(context)]);
  return <TiersPage given={given} history={history} actions={actions} />;
}
