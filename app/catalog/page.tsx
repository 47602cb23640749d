import type { Metadata } from 'next';
import { Catalog } from '@/components/catalog/catalog';
import { session } from '@/lib/server/session';
import { listArchitectures } from '@/lib/services/architecture/list';
import { archive, duplicate, rename } from '../a/[name]/actions';
import { judge } from '../assumptions/actions';
import { convert, create, importFile, unarchive } from './actions';
import { rowOf } from './row';

export const metadata: Metadata = { title: 'Catalog' };
export const dynamic = 'force-dynamic';

const actions = {
  judgeAnew: judge,
  create,
  importFile,
  convert,
  rename,
  duplicate,
  archive,
  unarchive,
};

/** The services of the workspace. */
export default async function CatalogPage() {
  const context = await session();
  const [listed, archived] = await Promise.all([
    listArchitectures(context),
    listArchitectures(context, { archived: true }),
  ]);
  return (
    <Catalog rows={[...listed, ...archived].map(rowOf)} atServer={new Date()} actions={actions} />
  );
}
