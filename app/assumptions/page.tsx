import type { Metadata } from 'next';
import { AssumptionsPage } from '@/components/assumptions/assumptions-page';
import { session } from '@/lib/server/session';
import { listOverrides } from '@/lib/services/assumptions/list';
import {
  clear,
  history,
  importFile,
  judge,
  lookUp,
  preview,
  readFile,
  stateAssumption,
} from './actions';

export const metadata: Metadata = { title: 'Assumptions' };
export const dynamic = 'force-dynamic';

const actions = {
  stateAssumption,
  clear,
  history,
  importFile,
  lookUp,
  preview,
  readFile,
  judgeAnew: judge,
};

/** All that figures rest on and no document states. */
export default async function Page() {
  const { version, overrides } = await listOverrides(await session());
  const today = new Date().toISOString().slice(0, 10);
  return <AssumptionsPage set={{ version, overrides }} today={today} actions={actions} />;
}
