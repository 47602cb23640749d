import { LoadingState } from '@/components/state/loading-state';
import { PageHeader } from '@/components/ui/page-header';

/** The catalog while it is being read. */
export default function Loading() {
  return (
    <>
      <PageHeader title="Catalog" />
      <div className="p-5 max-sm:p-4">
        <LoadingState label="Loading the catalog" rows={8} />
      </div>
    </>
  );
}
