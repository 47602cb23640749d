import type { Metadata } from 'next';
import { Catalog } from '@/components/catalog/catalog';
import { session } from '@/lib/server/session';
import { listArchitectures } from '@/lib/services/architecture/list';
import { cases } from '@/lib/services/gallery/cases';
import { archive, duplicate, rename } from '../a/[name]/actions';
import { judge } from '../assumptions/actions';
import { begin, convert, create, importFile, unarchive } from './actions';
import { rowOf } from './row';

export const metadata: Metadata = { title: 'Catalog' };
export const dynamic = 'force-dynamic';

const actions = {
  judgeAnew: judge,
  begin,
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
    <Catalog
      rows={[...listed, ...archived].map(rowOf)}
      cases={cases.map(({ id, title, wish }) => ({ id, title, says: wish }))}
      atServer={new Date()}
      actions={actions}
    />
  );
}
